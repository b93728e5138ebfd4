protocol Container { associatedtype Item; var count: Int { get }; subscript(i: Int) -> Item { get }; mutating func append(_ x: Item) }
struct IntStack: Container { var items: [Int] = []; var count: Int { items.count }; subscript(i: Int) -> Int { items[i] }; mutating func append(_ x: Int) { items.append(x) } }
struct Stack<T>: Container { var items: [T] = []; var count: Int { items.count }; subscript(i: Int) -> T { items[i] }; mutating func append(_ x: T) { items.append(x) } }
extension Container { func all() -> [Item] { (0..<count).map { self[$0] } } }
extension Container where Item: Equatable { func has(_ x: Item) -> Bool { all().contains(x) } }
func same<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable { a.all() == b.all() }
var a = IntStack()
var b = Stack<Int>()
for i in 1...3 { a.append(i); b.append(i) }
print(a.all(), b.has(2), b.has(9), same(a, b))  // expect: [1, 2, 3] true false true
