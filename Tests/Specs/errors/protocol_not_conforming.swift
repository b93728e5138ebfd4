protocol P {}
struct S {}
let p: any P = S()  // expect error 16: value of type 'S' does not conform to specified type 'P'
