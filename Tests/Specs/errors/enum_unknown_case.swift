enum E { case a }
let e = E.b  // expect error 11: type 'E' has no member 'b'
