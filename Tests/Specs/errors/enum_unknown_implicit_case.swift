enum E { case a }
let e: E = .b  // expect error 13: type 'E' has no member 'b'
