func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let f = compose({ (x: Int) in x + 1 }, { "\($0)" })
print(f(4))  // expect: 5
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry { $0 + $1 }(1)(2))  // expect: 3
print(curry(+)(1)(2))  // expect: 3
print(curry(max)(1)(2))  // expect: 2
let g: (Int) -> Int = compose({ $0 * 2 }, { $0 + 1 })
print(g(3))  // expect: 7
print(compose({ $0 * 2 }, { $0 + 1 })(3))  // expect: 7
infix operator >>>: AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(({ $0 + 1 } >>> { $0 * 2 })(4))  // expect: 10
let h = { (x: Int) in x + 1 } >>> { $0 * 2 } >>> { "\($0)!" }
print(h(1))  // expect: 4!
func flip<A, B, C>(_ f: @escaping (A) -> (B) -> C) -> (B) -> (A) -> C { { b in { a in f(a)(b) } } }
print(flip(curry(-))(1)(10))  // expect: 9
func identity<T>(_ x: T) -> T { x }
print(identity(identity)(5))  // expect: 5
func twice<T>(_ f: @escaping (T) -> T) -> (T) -> T { { f(f($0)) } }
print(twice { $0 + 1 }(5))  // expect: 7
print(twice(twice { $0 * 2 })(5))  // expect: 80
