enum E { case a(Int) }
let e: E = .a  // expect error 13: member 'a' expects argument of type 'Int'
