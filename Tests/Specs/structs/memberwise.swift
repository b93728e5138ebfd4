struct Config {
    var name: String
    var size = 10
    let flag: Bool
    var extra: Int?
}
let a = Config(name: "a", flag: true)
let b = Config(name: "b", size: 5, flag: false, extra: 3)
print(a, b.size, b.extra as Any, a.extra == nil)  // expect: Config(name: "a", size: 10, flag: true, extra: nil) 5 Optional(3) true
struct Empty {}
print(Empty())  // expect: Empty()
struct Pair<A, B> { var first: A; var second: B }
print(Pair(first: 1, second: "x"), Pair<Double, Int>(first: 1, second: 2).first)  // expect: Pair<Int, String>(first: 1, second: "x") 1.0
