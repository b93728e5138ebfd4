protocol P {}
let p = P()  // expect error 9: 'any P' cannot be constructed because it has no accessible initializers
