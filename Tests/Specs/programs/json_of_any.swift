// JSON value, pretty printing, Any
indirect enum JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral {
    case null, bool(Bool), number(Double), string(String), array([JSON]), object([(String, JSON)])
    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .number(Double(value)) }
    init(arrayLiteral elements: JSON...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(nilLiteral: ()) { self = .null }
    subscript(key: String) -> JSON? {
        guard case .object(let fields) = self else { return nil }
        return fields.first { $0.0 == key }?.1
    }
    subscript(index: Int) -> JSON? {
        if case .array(let a) = self, a.indices.contains(index) { return a[index] }
        return nil
    }
    func text(indent: Int = 0) -> String {
        let pad = String(repeating: "  ", count: indent)
        switch self {
        case .null: return "null"
        case .bool(let b): return String(b)
        case .number(let n): return n == n.rounded() ? String(Int(n)) : "\(n)"
        case .string(let s): return "\"" + s + "\""
        case .array(let items) where items.isEmpty: return "[]"
        case .array(let items):
            return "[\n" + items.map { pad + "  " + $0.text(indent: indent + 1) }.joined(separator: ",\n") + "\n\(pad)]"
        case .object(let fields):
            let lines = fields.map { key, value in "\(pad)  \"\(key)\": \(value.text(indent: indent + 1))" }
            return "{\n\(lines.joined(separator: ",\n"))\n\(pad)}"
        }
    }
    init?(any value: Any) {
        switch value {
        case let b as Bool: self = .bool(b)
        case let i as Int: self = .number(Double(i))
        case let d as Double: self = .number(d)
        case let s as String: self = .string(s)
        case let list as [Any]: self = .array(list.compactMap(JSON.init(any:)))
        case let map as [String: Any]:
            self = .object(map.sorted { $0.key < $1.key }.compactMap { pair in JSON(any: pair.value).map { (pair.key, $0) } })
        default: return nil
        }
    }
}
let course: JSON = ["title": "Swift", "hours": 4, "open": true, "staff": ["Ada", "Bob"], "room": nil, "extra": []]
print(course.text())
print(course["staff"]?[1]?.text() ?? "none", course["nothing"]?.text() ?? "none")
let raw: [String: Any] = ["scores": [1, 2.5, 3], "name": "x", "nested": ["a": [true, false]], "ints": [1, 2]]
print(JSON(any: raw)!.text())
// expect: {
// expect:   "title": "Swift",
// expect:   "hours": 4,
// expect:   "open": true,
// expect:   "staff": [
// expect:     "Ada",
// expect:     "Bob"
// expect:   ],
// expect:   "room": null,
// expect:   "extra": []
// expect: }
// expect: "Bob" none
// expect: {
// expect:   "ints": [
// expect:     1,
// expect:     2
// expect:   ],
// expect:   "name": "x",
// expect:   "nested": {
// expect:     "a": [
// expect:       true,
// expect:       false
// expect:     ]
// expect:   },
// expect:   "scores": [
// expect:     1,
// expect:     2.5,
// expect:     3
// expect:   ]
// expect: }
