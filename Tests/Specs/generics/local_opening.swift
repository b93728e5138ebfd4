// Local functions open boxes and use what is around them.
func areEqual(_ a: any Equatable, _ b: any Equatable) -> Bool {
    func open<T: Equatable>(_ x: T) -> Bool { (b as? T).map { $0 == x } ?? false }
    return open(a)
}
print(areEqual(1, 1), areEqual("a", 1), areEqual([1], [1]))  // expect: true false true
protocol Shape { associatedtype Unit: CustomStringConvertible; var unit: Unit { get }; var area: Double { get } }
struct Square: Shape { let side: Double; var unit: String { "cm" }; var area: Double { side * side } }
struct Disc: Shape { let r: Int; var unit: Int { r }; var area: Double { 3.0 * Double(r * r) } }
func report(_ shapes: [any Shape], title: String) -> [String] {
    var lines = [title]
    var total = 0.0
    func add<S: Shape>(_ shape: S, times n: Int) -> Int {
        total += shape.area * Double(n)
        lines.append("\(shape.unit) \(S.self) \(total)")
        return lines.count
    }
    var counts: [Int] = []
    for shape in shapes { counts.append(add(shape, times: 2)) }
    lines.append("\(counts)")
    return lines
}
print(report([Square(side: 2), Disc(r: 1)], title: "areas"))  // expect: ["areas", "cm Square 8.0", "1 Disc 14.0", "[2, 3]"]
class Store {
    var seen = 0
    let name: String
    init(_ name: String) { self.name = name }
    func visit(_ values: [any Comparable]) throws -> String {
        struct Bad: Error {}
        func one<C: Comparable>(_ c: C) throws -> C {
            seen += 1
            if let other = values.first as? C, other > c { throw Bad() }
            return max(c, c)
        }
        var out = name
        for v in values { out += " \(try one(v))" }
        return out
    }
}
let s = Store("st")
print(try s.visit([1, "b", 2.5]), s.seen)  // expect: st 1 b 2.5 3
do { print(try s.visit([3, 1])) } catch { print("bad", s.seen) }  // expect: bad 5
struct Wrapper<Key: Hashable> {
    let key: Key
    func match(_ other: any Hashable) -> String {
        func inner<H: Hashable>(_ h: H) -> String { (h as? Key) == key ? "same \(key)" : "\(H.self) is not \(Key.self)" }
        return inner(other)
    }
}
print(Wrapper(key: 3).match(3), Wrapper(key: "a").match(1))  // expect: same 3 Int is not String
