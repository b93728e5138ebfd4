let x = Optional<Int>.none as Any
print(x as? Any? as Any)  // expect: Optional(nil)
print((x as? Optional<Any>) == nil, x as? Int? as Any)  // expect: false Optional(nil)
switch x { case Optional<Any>.none: print("none"); case Optional<Any>.some(let v): print(v); default: print("d") }  // expect: none
let y: Any = 3
switch y { case Optional<Any>.none: print("none"); case Optional<Any>.some(let v): print("some", v); default: print("d") }  // expect: some 3
if case Optional<Any>.none = x { print("nil!") }  // expect: nil!
print(x is Int, y as? Int as Any, y as? String as Any)  // expect: false Optional(3) nil
let z: [Any?] = [1, nil, "a"]
for e in z { switch e { case nil: print("nil"); case let i as Int: print(i); default: print("?") } }
let q = Optional(5) as Any
print(q as? Int as Any, q as? String as Any, (q as? Int?) as Any)
print([nil, 7, "s"].map { (v: Any?) -> Int in v == nil ? 0 : 1 })
enum Shape { case circle(r: Double) }
func describe(_ value: Any?) -> String {
    guard let value else { return "nothing" }
    return "a \(type(of: value))"
}
print([nil, 7, 8, "seven", 7.0, [7], Shape.circle(r: 1)].map(describe))
let several = [nil, 7, "a"] as [Any?]
print(several.map(describe))
// expect: 1
// expect: nil
// expect: ?
// expect: Optional(5) nil Optional(Optional(5))
// expect: [0, 1, 1]
// expect: ["nothing", "a Int", "a Int", "a String", "a Double", "a Array<Int>", "a Shape"]
// expect: ["nothing", "a Int", "a String"]
