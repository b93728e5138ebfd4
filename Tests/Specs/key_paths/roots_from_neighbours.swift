struct Row { let name: String, n: Int }
struct Col<R> { let t: String
    init<V>(_ t: String, _ k: KeyPath<R, V>) { self.t = t } }
struct Table<R> { var cols: [Col<R>]; var rows: [R] }
let t = Table(cols: [Col("name", \.name), Col("n", \.n)], rows: [Row(name: "a", n: 1)])
func g<R>(_ c: Col<R>, _ r: R) -> String { c.t }
print(t.cols.map(\.t), g(Col("q", \.name), Row(name: "a", n: 1)))  // expect: ["name", "n"] q
struct F<R> { let f: (R) -> String; init(_ f: @escaping (R) -> String) { self.f = f } ; init<V>(_ k: KeyPath<R, V>, _ g: @escaping (V) -> String) { f = { g($0[keyPath: k]) } } }
func tabled<R>(_ rows: [R], _ cs: F<R>...) -> [[String]] { rows.map { r in cs.map { $0.f(r) } } }
print(tabled([Row(name: "a", n: 1)], F(\.name) { $0 + "!" }, F { "\($0.n)" }))  // expect: [["a!", "1"]]
func sorted<R>(_ r: [R], by ks: [F<R>]) -> [R] { r.sorted { a, b in ks.map { $0.f(a) }.lexicographicallyPrecedes(ks.map { $0.f(b) }) } }
print(sorted([Row(name: "b", n: 1), Row(name: "a", n: 2)], by: [F(\.name) { $0 }, F { "\($0.n)" }]).map(\.name))  // expect: ["a", "b"]
let cs: [Col<Row>] = [Col("x", \.name), .init("y", \.n)]; print(cs.count)  // expect: 2
