enum E { case a }
let e = E.a(1)  // expect error 11: enum case 'a' has no associated values
