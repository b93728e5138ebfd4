struct Stack<Element> {
    private var items: [Element] = []
    mutating func push(_ x: Element) { items.append(x) }
    @discardableResult mutating func pop() -> Element? { items.popLast() }
    var top: Element? { items.last }
    var isEmpty: Bool { items.isEmpty }
}
extension Stack: Equatable where Element: Equatable {}
extension Stack: CustomStringConvertible { var description: String { "Stack\(items)" } }
extension Stack: Sequence { func makeIterator() -> IndexingIterator<[Element]> { Array(items.reversed()).makeIterator() } }
var s = Stack<Int>()
for i in 1...3 { s.push(i) }
s.pop()
print(s, s.top!, Array(s), s == s, s.map { $0 * 2 })  // expect: Stack[1, 2] 2 [2, 1] true [4, 2]
struct Queue<T> {
    private var inbox = [T](), outbox = [T]()
    mutating func enqueue(_ x: T) { inbox.append(x) }
    mutating func dequeue() -> T? {
        if outbox.isEmpty { outbox = inbox.reversed(); inbox.removeAll() }
        return outbox.popLast()
    }
}
var q = Queue<String>()
q.enqueue("a"); q.enqueue("b")
print(q.dequeue() ?? "-", q.dequeue() ?? "-", q.dequeue() ?? "-")  // expect: a b -
protocol Container {
    associatedtype Item
    var count: Int { get }
    subscript(i: Int) -> Item { get }
    mutating func add(_ item: Item)
}
extension Array: Container { mutating func add(_ item: Element) { append(item) } }
func allMatch<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable {
    guard a.count == b.count else { return false }
    for i in 0..<a.count where a[i] != b[i] { return false }
    return true
}
print(allMatch([1, 2], [1, 2]), allMatch(["a"], ["b"]))  // expect: true false
extension Container where Item: Numeric {
    func total() -> Item { var t: Item = 0; for i in 0..<count { t += self[i] }; return t }
}
print([1.5, 2.5].total(), [1, 2, 3].total())  // expect: 4.0 6
func largest<T: Comparable>(_ xs: T...) -> T? { xs.max() }
print(largest(3, 9, 2)!, largest("a", "zz")!)  // expect: 9 zz
func zipWith<A, B, C>(_ a: [A], _ b: [B], _ f: (A, B) -> C) -> [C] { (0..<min(a.count, b.count)).map { f(a[$0], b[$0]) } }
print(zipWith([1, 2, 3], ["a", "b"], { "\($0)\($1)" }))  // expect: ["1a", "2b"]
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let h = compose({ (x: Int) in x + 1 }, { "<\($0)>" })
print(h(4))  // expect: <5>
struct Pair<A, B> { var first: A; var second: B; func swapped() -> Pair<B, A> { .init(first: second, second: first) } }
print(Pair(first: 1, second: "x").swapped())  // expect: Pair<String, Int>(first: "x", second: 1)
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair: Hashable where A: Hashable, B: Hashable {}
print(Set([Pair(first: 1, second: 2), Pair(first: 1, second: 2)]).count)  // expect: 1
extension Sequence where Element: Hashable {
    func uniqued() -> [Element] { var seen = Set<Element>(); return filter { seen.insert($0).inserted } }
    var histogram: [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}
print([3, 1, 3, 2, 1].uniqued(), "hello".uniqued(), "hello".histogram["l"]!)  // expect: [3, 1, 2] ["h", "e", "l", "o"] 2
protocol Monoid { static var zero: Self { get }; static func + (a: Self, b: Self) -> Self }
extension Int: Monoid { static var zero: Int { 0 } }
extension String: Monoid { static var zero: String { "" } }
func fold<M: Monoid>(_ xs: [M]) -> M { xs.reduce(.zero, +) }
print(fold([1, 2, 3]), fold(["a", "b"]))  // expect: 6 ab
