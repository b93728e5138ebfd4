struct CI: Hashable, CustomStringConvertible { var s: String
    static func == (a: CI, b: CI) -> Bool { a.s.lowercased() == b.s.lowercased() }
    func hash(into h: inout Hasher) { h.combine(s.lowercased()) }
    var description: String { s } }
var seen = Set<CI>()
for w in "The cat THE Dog the dog CAT".split(separator: " ") {
    let (fresh, member) = seen.insert(CI(s: String(w)))
    if !fresh { print(w, "already as", member, terminator: "; ") }
}
print(seen.map { $0.s }.sorted())  // expect: THE already as The; the already as The; dog already as Dog; CAT already as cat; ["Dog", "The", "cat"]
var d: [CI: Int] = [:]
for w in ["A", "a", "B", "b"] { d[CI(s: w), default: 0] += 1 }
print(d.keys.map { $0.s }.sorted(), d.values.reduce(0, +))  // expect: ["A", "B"] 4
d[CI(s: "a")] = 9
d.updateValue(3, forKey: CI(s: "b"))
print(d.keys.map { $0.s }.sorted())  // expect: ["A", "B"]
print(seen.update(with: CI(s: "THE")) as Any, seen.remove(CI(s: "the")) as Any)  // expect: Optional(The) Optional(THE)
