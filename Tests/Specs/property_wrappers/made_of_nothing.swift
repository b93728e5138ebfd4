// Wrappers that need no value begin by themselves; generic ones find their parameters in the type of the property.
@propertyWrapper struct D { var s = 1
    var wrappedValue: Int { get { s } set { s = newValue; print("set", newValue) } }
    init() { print("plain") }
    init(wrappedValue: Int) { s = wrappedValue; print("wrapped") } }
struct A { @D var age: Int; var n = 2 }
print(A().age, A(n: 4).n, A(age: D(wrappedValue: 8)).age)
struct B { @D var age: Int; init(age: Int) { self.age = age } ; init() {} }
print(B(age: 7).age, B().age)
class K { @D var age: Int; @D var b = 4 }
print(K().age, K().b)
struct M { @D var b = 4; let n: Int }
print(M(n: 2).b, M(b: 5, n: 3).b)
@propertyWrapper struct E { var wrappedValue = 5 }
struct F { @E var x: Int; @E var y }
print(F().x, F(y: E(wrappedValue: 2)).y)
@propertyWrapper struct G<V> { var wrappedValue: V? ; init() { wrappedValue = nil } }
struct H { @G var x: Int?; @G<String> var t }
print(H().x as Any, H().t as Any)
func local() { @D var q: Int; q += 3; print(q) }
local()
// expect: plain
// expect: plain
// expect: wrapped
// expect: 1 4 8
// expect: plain
// expect: set 7
// expect: plain
// expect: 7 1
// expect: plain
// expect: wrapped
// expect: plain
// expect: wrapped
// expect: 1 4
// expect: wrapped
// expect: wrapped
// expect: 4 5
// expect: 5 2
// expect: nil nil
// expect: plain
// expect: set 4
// expect: 4
