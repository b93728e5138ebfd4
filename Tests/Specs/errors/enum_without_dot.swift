enum E { case a }
let e: E = a  // expect error 12: cannot find 'a' in scope
