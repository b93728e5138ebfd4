struct Pair<A, B> { var a: A, b: B; func swapped() -> Pair<B, A> { Pair<B, A>(a: b, b: a) } }
print(Pair(a: 1, b: "x").swapped())  // expect: Pair<String, Int>(a: "x", b: 1)
enum Either<L, R> { case left(L), right(R)
    func fold<T>(_ f: (L) -> T, _ g: (R) -> T) -> T { switch self { case .left(let l): f(l); case .right(let r): g(r) } }
}
let e: [Either<Int, String>] = [.left(3), .right("abc")]
print(e.map { $0.fold({ $0 }, { $0.count }) })  // expect: [3, 3]
final class Box<T> { var value: T; init(_ v: T) { value = v }; func map<U>(_ f: (T) -> U) -> Box<U> { Box<U>(f(value)) } }
print(Box(4).map { "\($0)!" }.value, Box<[Int]>([]).value.count)  // expect: 4! 0
