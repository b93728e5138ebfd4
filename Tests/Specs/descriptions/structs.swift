struct Inner { var a = 1; var b = "text" }
struct Outer { var inner = Inner(); var list = [1.5]; var opt: Int? = nil; var set = [3]; var pair = (1, "x"); let c: Character = "z" }
print(Outer())  // expect: Outer(inner: main.Inner(a: 1, b: "text"), list: [1.5], opt: nil, set: [3], pair: (1, "x"), c: "z")
print([Inner()], ["k": Inner()], Optional(Inner()) as Any, (Inner(), 2))  // expect: [main.Inner(a: 1, b: "text")] ["k": main.Inner(a: 1, b: "text")] Optional(main.Inner(a: 1, b: "text")) (main.Inner(a: 1, b: "text"), 2)
struct Generic<T> { var v: T }
print(Generic(v: 1), Generic(v: [Inner()]), Generic(v: Generic(v: "s")))  // expect: Generic<Int>(v: 1) Generic<Array<Inner>>(v: [main.Inner(a: 1, b: "text")]) Generic<Generic<String>>(v: main.Generic<Swift.String>(v: "s"))
class K { var x = 1 }
enum E { case a, b(Int), c(x: Int, String), d(Inner) }
print(E.a, E.b(1), E.c(x: 1, "y"), E.d(Inner()), [E.a, .b(2)])  // expect: a b(1) c(x: 1, "y") d(main.Inner(a: 1, b: "text")) [main.E.a, main.E.b(2)]
struct Holder { var e = E.c(x: 3, "q"); var o: E? = .a }
print(Holder())  // expect: Holder(e: main.E.c(x: 3, "q"), o: Optional(main.E.a))
