enum Tree<T: Comparable> { case leaf; indirect case node(Tree<T>, T, Tree<T>)
    func insert(_ x: T) -> Tree { switch self { case .leaf: return .node(.leaf, x, .leaf); case let .node(l, v, r): return x < v ? .node(l.insert(x), v, r) : .node(l, v, r.insert(x)) } }
    func walk(_ f: (T) -> Void) { if case let .node(l, v, r) = self { l.walk(f); f(v); r.walk(f) } } }
var t = Tree<String>.leaf
for w in ["m", "c", "x", "a"] { t = t.insert(w) }
t.walk { print($0, terminator: " ") }
print()  // expect: a c m x 
enum JSON { case null, bool(Bool), number(Double), string(String), array([JSON]), object([(String, JSON)])
    var text: String { switch self { case .null: "null"; case .bool(let b): "\(b)"; case .number(let n): "\(n)"; case .string(let s): "\"\(s)\""
        case .array(let a): "[" + a.map { $0.text }.joined(separator: ",") + "]"
        case .object(let o): "{" + o.map { "\"\($0.0)\":\($0.1.text)" }.joined(separator: ",") + "}" } } }
print(JSON.object([("a", .array([.number(1), .null])), ("b", .string("x")), ("c", .bool(true))]).text)  // expect: {"a":[1.0,null],"b":"x","c":true}
