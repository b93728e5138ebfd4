struct Lens<S, A> { let get: (S) -> A
    static func key<K, V>(_ k: K) -> Lens where S == [K: V], A == V? { Lens(get: { $0[k] }) }
    static func index<E>(_ i: Int) -> Lens where S == [E], A == E? { Lens(get: { $0.indices ~= i ? $0[i] : nil }) } }
print(Lens<[String: Int], Int?>.key("a").get(["a": 3]) ?? 0, Lens<[Int], Int?>.index(0).get([7]) ?? 0)  // expect: 3 7
struct Optic<S, A> { let get: (S) -> A }
extension Optic {
    static func index<E>(_ i: Int) -> Optic where S == [E], A == E? { Optic(get: { $0.indices ~= i ? $0[i] : nil }) }
    static func key<K, V>(_ k: K) -> Optic where S == [K: V], A == V? { Optic(get: { $0[k] }) }
}
print(Optic<[Int], Int?>.index(1).get([4, 5]) ?? 0, Optic<[Int: String], String?>.key(2).get([2: "b"]) ?? "-")  // expect: 5 b
protocol Token: Hashable { associatedtype Raw: Comparable & Hashable; var raw: Raw { get } }
protocol IntToken: Token where Raw == Int {}
protocol Coder { associatedtype T: Token; func encode(_ s: String) -> [T] }
extension Coder where T: IntToken {
    func first(_ s: String) -> Int { encode(s)[0].raw }
    func ids(_ s: String) -> [Int] { encode(s).map { $0.raw + 0 } }
    func sum(_ s: String) -> Int { encode(s).reduce(0) { $0 &* 31 &+ $1.raw } }
    func total(_ s: String) -> Int { encode(s).map(\.raw).reduce(0, +) }
}
struct Byte: IntToken { let raw: Int }
struct Bytes: Coder { func encode(_ s: String) -> [Byte] { s.utf8.map { Byte(raw: Int($0)) } } }
print(Bytes().first("ab"), Bytes().ids("ab"), Bytes().sum("ab"), Bytes().total("ab"))  // expect: 97 [97, 98] 3105 195
protocol Source { associatedtype Text: StringProtocol; var text: Text { get } }
extension Source { var letters: [Character] { text.filter { $0.isLetter } } }
struct Line: Source { let text: Substring }
print(Line(text: "a1b").letters)  // expect: ["a", "b"]
