protocol P { func f(_ n: Int) -> String }
struct S: P { func f(_ n: Int) -> Int { n } }  // expect error 8: type 'S' does not conform to protocol 'P'
