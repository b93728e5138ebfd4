enum TreeError: Error { case cycle(at: String), missing(String), depth(Int) }
class Base { let n: Int; init(n: Int) throws { guard n > 0 else { throw TreeError.depth(n) }; self.n = n } ; func run() throws -> Int { n } }
class Derived: Base { let label: String
    init(label: String, n: Int) throws { self.label = label; try super.init(n: n) }
    override func run() -> Int { label.count } }
print((try? Derived(label: "abc", n: 1))?.run() ?? 0, (try? Derived(label: "abc", n: 0)) == nil)  // expect: 3 true
let things: [Base] = [try Base(n: 3), try Derived(label: "xy", n: 9)]
print(try things.map { try $0.run() })  // expect: [3, 2]
