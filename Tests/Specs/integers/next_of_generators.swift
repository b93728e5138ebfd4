struct G: RandomNumberGenerator { var s: UInt64 = 1; mutating func next() -> UInt64 { s = s &* 6364136223846793005 &+ 1442695040888963407; return s } }
var g = G()
let a: UInt8 = g.next()
print(a, g.next(upperBound: 10 as UInt32), g.next(upperBound: 6 as UInt))  // expect: 124 5 3
