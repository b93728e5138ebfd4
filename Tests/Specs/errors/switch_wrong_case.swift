enum E { case a }
let e = E.a
switch e {
case .b: print("b")  // expect error 7: type 'E' has no member 'b'
default: break
}
