final class K: Hashable { let n: Int; static var live = 0; init(_ n: Int) { self.n = n; K.live += 1 }; deinit { K.live -= 1 }
    static func == (a: K, b: K) -> Bool { a.n == b.n }; func hash(into h: inout Hasher) { h.combine(n) } }
final class Node { var next: Node?; var d: [K: [Int]] = [:]; var xs = [1, 2]; var k: K? }
func key(_ n: Int) -> K { K(n) }
func v(_ n: Int) -> Int { n }
func run() {
    let n = Node(); var none: Node?
    var local: [K: [String]]? = nil
    var held: [[K: Int]] = [[:], [:]]
    for i in 0..<2000 {
        n.d[key(i % 3), default: []].append(v(i))
        n.d[key(i % 3)]?[v(0)] += v(1)
        n.d[key(7)]?[v(0)] += v(1)
        n.next?.d[key(1)]?[v(0)] += v(2)
        n.next?.d[key(1), default: []].append(v(2))
        none?.d[key(2)] = [v(1)]
        local?[key(2)]?.append(String(v(1)))
        held[v(i % 2)][key(i % 5), default: 0] += key(i).n
        held[v(1)][key(i % 5)] = key(i).n
        n.d[key(3)] = [v(i)]
        n.k = key(i)
    }
    print(n.d.count, held.map { $0.count }, K.live)  // expect: 4 [5, 5] 15
    none = n; none = nil; local = nil
}
run()
print(K.live)  // expect: 0
do {
    func fails() throws -> Int { throw E.bad }
    enum E: Error { case bad }
    let n = Node()
    for _ in 0..<100 { do { n.d[key(1), default: [0]][v(0)] += try fails() } catch {} }
    for _ in 0..<100 { try? n.d[key(2)]?.append(fails()) }
    print(n.d.count, K.live)  // expect: 0 0
}
print(K.live)  // expect: 0
func t<T>(_ v: T, _ s: String) -> T { print(s, terminator: " "); return v }
do {
    let n = Node(); n.d[K(1)] = [1]; n.next = Node(); n.next!.d[K(2)] = [5]
    n.next?.next?.d[t(K(1), "NO")]?[t(0, "NO")] += t(2, "NO")
    n.next?.d[t(K(9), "k")]?[t(0, "NO")] += t(2, "NO")
    n.next?.d[t(K(2), "k")]?[t(0, "i")] += t(2, "v")
    n.next?.d[K(2)]?[n.next!.xs.count - 2] += n.next!.xs[1]
    n.next?.xs[n.next!.xs.count - 1] += n.next!.xs.count
    n.next?.next?.d[t(K(2), "NO")] = t([1], "NO")
    n.next?.next?.d[t(K(2), "NO"), default: [1]].append(t(4, "NO"))
    print(n.next!.d[K(2)]!, n.next!.xs)  // expect: k k i v [9] [1, 4]
}
print(K.live)  // expect: 0
