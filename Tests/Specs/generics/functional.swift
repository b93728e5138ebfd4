func map2<A, B, C>(_ a: [A], _ b: [B], _ f: (A, B) -> C) -> [C] { zip(a, b).map { f($0, $1) } }
print(map2([1, 2], ["a", "b"]) { "\($0)\($1)" })  // expect: ["1a", "2b"]
func pipe<T>(_ x: T, _ fs: (T) -> T...) -> T { fs.reduce(x) { $1($0) } }
print(pipe(2, { $0 + 1 }, { $0 * 10 }))  // expect: 30
func iterate<T>(_ x: T, times n: Int, _ f: (T) -> T) -> [T] { var r = [x]; for _ in 0..<n { r.append(f(r.last!)) }; return r }
print(iterate(1, times: 5) { $0 * 2 }, iterate("a", times: 2) { $0 + "b" })  // expect: [1, 2, 4, 8, 16, 32] ["a", "ab", "abb"]
func zipWith<S1: Sequence, S2: Sequence, R>(_ a: S1, _ b: S2, _ f: (S1.Element, S2.Element) -> R) -> [R] { var r: [R] = []; for (x, y) in zip(a, b) { r.append(f(x, y)) }; return r }
print(zipWith(1...3, [1.5, 2, 3]) { Double($0) * $1 })  // expect: [1.5, 4.0, 9.0]
