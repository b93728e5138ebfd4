protocol P { func f() }
struct S: P {}  // expect error 8: type 'S' does not conform to protocol 'P'
