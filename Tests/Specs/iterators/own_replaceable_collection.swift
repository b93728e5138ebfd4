struct Log: RangeReplaceableCollection, ExpressibleByArrayLiteral {
    private var lines: [String] = []
    init() {}
    init(arrayLiteral elements: String...) { lines = elements }
    var startIndex: Int { lines.startIndex }
    var endIndex: Int { lines.endIndex }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> String { lines[i] }
    mutating func replaceSubrange<C: Collection>(_ range: Range<Int>, with new: C) where C.Element == String {
        lines.replaceSubrange(range, with: new)
    }
}
var log: Log = ["a", "b", "c"]
log.append("d")
log.insert("start", at: 0)
print(log.joined(separator: " "), log.count, log.remove(at: 1))  // expect: start a b c d 5 a
log += ["x", "y"]
log.removeSubrange(1..<3)
log.append(contentsOf: ["z"])
print(Array(log), log.removeFirst(), log.isEmpty)  // expect: ["start", "d", "x", "y", "z"] start false
log.removeAll { $0 == "x" }
print(Array(log + ["end"]))  // expect: ["d", "y", "z", "end"]
