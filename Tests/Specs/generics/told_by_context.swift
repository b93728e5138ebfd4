// What is wanted of a generic type says what its parts become; boxes tell what their constraints say.
class Widget {}
class Button: Widget {}
struct Weak<T: AnyObject> { weak var value: T?; init(_ value: T) { self.value = value } }
struct Box<T> { let value: T }
protocol Shape { func area() -> Int }
struct Square: Shape { func area() -> Int { 4 } }
struct Circle: Shape { func area() -> Int { 3 } }
let (button, widget) = (Button(), Widget())
let one: Weak<Widget> = Weak(button)
let both: [Weak<Widget>] = [Weak(widget), Weak(button)]
func count(_ box: Box<any Shape>) -> Int { box.value.area() }
let shape: Box<any Shape> = Box(value: Square())
let maybe: Box<Int?> = Box(value: 4), anything: Box<Any> = Box(value: "s"), parts: Box<[any Shape]> = Box(value: [Square()])
print(one.value === button, both.count, count(Box(value: Circle())), shape.value.area(), maybe.value ?? 0, anything.value, parts.value.count)  // expect: true 2 3 4 4 s 1
protocol Queue<Job> { associatedtype Job; func next() -> Job? }
struct First<Job>: Queue { var jobs: [Job] = []; func next() -> Job? { jobs.first } }
struct AnyQueue<J>: Queue { let queue: any Queue<J>; init(_ queue: any Queue<J>) { self.queue = queue }; func next() -> J? { queue.next() } }
func next<J>(_ queue: any Queue<J>) -> J? { queue.next() }
let queues = [AnyQueue(First<Int>()), AnyQueue(First(jobs: [3]))]
print(queues.map { $0.next() }, next(First<String>()) as Any, next(queues[1])!)  // expect: [nil, Optional(3)] nil 3
func area(_ shape: any Shape) -> Int { shape.area() }
print([Square(), Circle()].map { (shape: any Shape) in shape.area() }, [Square(), Circle()].map(area))  // expect: [4, 3] [4, 3]
struct Overloaded<T> {
    let value: T
    init(_ value: T) { self.value = value; print("plain") }
    init(_ value: T) where T: Comparable { self.value = value; print("comparable") }
}
print(Overloaded(3).value, Overloaded([1]).value)
extension Box { func size() -> Int { 0 } }
extension Box where T: Collection { func size() -> Int { value.count } }
print(Box(value: [1]).size(), Box(value: 1).size())
struct Graph<N> { struct Path { var cost: N } }
extension Graph.Path: Equatable where N: Equatable {}
extension Graph.Path { var twice: [N] { [cost, cost] } }
print(Graph<Int>.Path(cost: 1) == Graph<Int>.Path(cost: 1), Graph<Int>.Path(cost: 1).twice)
struct Table { var rows: [Int: String] = [:]; subscript<V>(id: Int, path: KeyPath<String, V>) -> V? { rows[id]?[keyPath: path] } }
print(Table(rows: [1: "abc"])[1, \.count]!)
func second() -> Level { Level(rawValue: 1)! }
enum Level: Int { case low, high }
print(second())
struct Film { let title: String, year: Int }
let paths = [\Film.year, \Film.title]
print(type(of: paths), paths.map { Film(title: "a", year: 1)[keyPath: $0] })
// expect: comparable
// expect: plain
// expect: 3 [1]
// expect: 1 0
// expect: true [1, 1]
// expect: 3
// expect: high
// expect: Array<PartialKeyPath<Film>> [1, "a"]
