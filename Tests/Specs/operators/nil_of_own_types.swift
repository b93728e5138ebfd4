enum J: Equatable, ExpressibleByNilLiteral { case null, one; init(nilLiteral: ()) { self = .null } }
let j = J.null
print(j == nil, nil == j, j != nil, J.one == nil)  // expect: true true false false
