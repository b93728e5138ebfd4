struct M { var n = 1; static func <> (l: M, r: M) -> M { M(n: l.n + r.n) }; static postfix func ++ (m: inout M) -> M { defer { m.n += 1 }; return m } }
infix operator <>: AdditionPrecedence
postfix operator ++
print((M() <> M()).n)  // expect: 2
