let o: Int? = 1
let p = o?  // expect error 10: optional chain has no effect, expression already produces 'Int?'
struct Counter { var v = 0; mutating func go() { let f = { self.v += 1 }; f() } }
