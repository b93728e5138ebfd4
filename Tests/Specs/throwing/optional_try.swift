enum E: Error { case e }
func f(_ n: Int) throws -> Int? { if n < 0 { throw E.e }; return n == 0 ? nil : n }
print((try? f(1)) as Any, (try? f(0)) as Any, (try? f(-1)) as Any)  // expect: Optional(1) nil nil
if let x = try? f(5) { print(x) }  // expect: 5
let y = (try? f(-1)) ?? 42
print(y)  // expect: 42
func g() throws -> [Int] { try [1, 2, 3].map { n in if n > 2 { throw E.e }; return n } }
print((try? g()) == nil, (try? g())?.count ?? -1)  // expect: true -1
