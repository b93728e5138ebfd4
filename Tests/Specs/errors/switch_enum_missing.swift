enum E { case a, b, c }
let e = E.a
switch e {  // expect error 1: switch must be exhaustive
case .a: print("a")
case .b: print("b")
}
