class Shape { required init() {}; class func make() -> Self { Self() } ; func me() -> Self { self } ; class var one: Self { Self() } }
final class Ci: Shape { override class func make() -> Ci { return super.make() } }
print(type(of: Ci.make()))  // expect: Ci
class Sq: Shape { override class func make() -> Self { let s = super.make(); print("made"); return s }
  override func me() -> Self { super.me() } 
  func twice() -> Sq { super.me() } }
print(type(of: Sq.make()), type(of: Sq().me()), type(of: Sq().twice()))
class Sq2: Sq {}
print(type(of: Sq2.make()), type(of: Sq2().me()), type(of: Sq2().twice()))
@propertyWrapper struct Observed<Value> {
    private var stored: Value
    init(wrappedValue: Value) { stored = wrappedValue }
    @available(*, unavailable) var wrappedValue: Value { get { fatalError() } set { fatalError() } }
    static subscript<Owner: Model>(_enclosingInstance owner: Owner, wrapped wk: ReferenceWritableKeyPath<Owner, Value>, storage sk: ReferenceWritableKeyPath<Owner, Self>) -> Value {
        get { owner[keyPath: sk].stored }
        set { owner.changed("\(owner[keyPath: sk].stored) -> \(newValue)"); owner[keyPath: sk].stored = newValue }
    }
}
class Model { var log: [String] = []; func changed(_ s: String) { log.append(s) } }
final class Person: Model { @Observed var name = "A"; @Observed var age = 3 }
let p = Person(); p.name = "B"; p.age += 1; print(p.name, p.age, p.log)
class CC { let n = 1 }
let o: CC? = CC()
let x = o as AnyObject
print(x is CC, (x as? CC)?.n ?? 0)
let y: AnyObject? = o
print(y === o, ObjectIdentifier(y!) == ObjectIdentifier(o!))
let z = o as AnyObject?
print(z === o)
func same(_ a: AnyObject, _ b: AnyObject) -> Bool { a === b }
print(same(o!, o as AnyObject))
prefix operator ++; postfix operator ++
prefix func ++ (x: inout Int) -> Int { x += 1; return x }
postfix func ++ (x: inout Int) -> Int { defer { x += 1 }; return x }
var n = 1; print(n++, n, ++n)
struct V { var x: Int
  static prefix func ++ (v: inout V) -> V { v.x += 1; return v }
  static postfix func ++ (v: inout V) -> V { let o = v; v.x += 1; return o } }
var v = V(x: 1); print(v++, ++v)
prefix operator ~~; infix operator ~~
prefix func ~~ (x: Int) -> Int { -x }
func ~~ (x: Int, y: Int) -> Int { x * y }
print(~~3, 3 ~~ 4)
// expect: made
// expect: Sq Sq Sq
// expect: made
// expect: Sq2 Sq2 Sq2
// expect: B 4 ["A -> B", "3 -> 4"]
// expect: true 1
// expect: true true
// expect: true
// expect: true
// expect: 1 2 3
// expect: V(x: 1) V(x: 3)
// expect: -3 12
