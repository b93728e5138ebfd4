protocol P { var x: Int { get } }
struct S: P {}  // expect error 8: type 'S' does not conform to protocol 'P'
