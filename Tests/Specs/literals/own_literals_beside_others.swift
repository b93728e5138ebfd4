struct Name: ExpressibleByStringLiteral { let s: String; init(stringLiteral: StaticString) { s = "\(stringLiteral)" } }
let n: Name = "hello"
print(n.s)  // expect: hello
func show(_ t: StaticString) { print(t) }  // expect: x
show("x")
let st: StaticString = "abc"
print(st.description, st)  // expect: abc abc
struct Flag: ExpressibleByBooleanLiteral, Equatable { let b: Bool; init(booleanLiteral v: Bool) { b = v } }
let x: Flag = true
print(true == x, x == false)  // expect: true false
struct Num: ExpressibleByIntegerLiteral, Equatable { let n: Int; init(integerLiteral v: Int) { n = v } }
let o: Num? = 4
print(o == 4, 4 == o, o!.n)  // expect: true true 4
let p: Flag? = true
print(p == true, true == p)  // expect: true true
if p != nil && p == false { print("no") } else { print("else") }  // expect: else
func make<T: ExpressibleByNilLiteral>(_ t: T.Type) -> T { return nil }
let z = make(Int?.self)
print(z as Any)  // expect: nil
struct Holder<T: ExpressibleByNilLiteral> { var value: T = nil }
var h = Holder<String?>()
print(h.value ?? "none")  // expect: none
h.value = "a"
print(h.value ?? "none")  // expect: a
func isNil<T: ExpressibleByNilLiteral & Equatable>(_ t: T) -> Bool { t == nil }
print(isNil(Optional<Int>.none), isNil(Optional(3)))  // expect: true false
