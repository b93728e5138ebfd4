// Which initialiser is meant follows from what the function that is made is given.
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(compose(Int.init, { $0! * 2 })("4"))  // expect: 8
print(["4", "5"].map(compose(Int.init, { $0! * 2 })))  // expect: [8, 10]
let f: (String) -> Int = compose(Int.init, { $0! * 2 })
print(f("7"))  // expect: 14
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry { $0 + $1 }(1)(2), curry({ "\($0)\($1)" })(1)("b"))  // expect: 3 1b
print(compose({ $0 + 1 }, { "\($0)" })(3))  // expect: 4
