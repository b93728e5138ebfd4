// A* on a grid
struct Point: Hashable, CustomStringConvertible { var x, y: Int; var description: String { "(\(x),\(y))" }
    static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
    func manhattan(to p: Point) -> Int { abs(x - p.x) + abs(y - p.y) } }
struct PriorityQueue<T> {
    private var heap: [(priority: Int, value: T)] = []
    var isEmpty: Bool { heap.isEmpty }
    mutating func push(_ v: T, priority: Int) {
        heap.append((priority, v))
        var i = heap.count - 1
        while i > 0, heap[i].priority < heap[(i - 1) / 2].priority { heap.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 }
    }
    mutating func pop() -> T? {
        guard !heap.isEmpty else { return nil }
        heap.swapAt(0, heap.count - 1)
        let top = heap.removeLast()
        var i = 0
        while case let c = [2 * i + 1, 2 * i + 2].filter({ $0 < heap.count }).min(by: { heap[$0].priority < heap[$1].priority }), let child = c, heap[child].priority < heap[i].priority {
            heap.swapAt(i, child); i = child
        }
        return top.value
    }
}
let map = ["....#", ".##..", "...#.", ".#..."]
let walls = Set(map.enumerated().flatMap { y, row in row.enumerated().compactMap { x, c in c == "#" ? Point(x: x, y: y) : nil } })
func astar(_ s: Point, _ t: Point) -> [Point]? {
    var open = PriorityQueue<Point>(), came: [Point: Point] = [:], g = [s: 0]
    open.push(s, priority: 0)
    while let p = open.pop() {
        if p == t { var path = [t]; while let q = came[path[0]] { path.insert(q, at: 0) }; return path }
        for d in [Point(x: 1, y: 0), Point(x: -1, y: 0), Point(x: 0, y: 1), Point(x: 0, y: -1)] {
            let n = p + d
            guard (0..<5).contains(n.x), (0..<4).contains(n.y), !walls.contains(n) else { continue }
            let cost = g[p]! + 1
            if cost < g[n, default: .max] { g[n] = cost; came[n] = p; open.push(n, priority: cost + n.manhattan(to: t)) }
        }
    }
    return nil
}
print(astar(Point(x: 0, y: 0), Point(x: 4, y: 3))?.count ?? -1, walls.count)  // expect: 8 5
print(astar(Point(x: 0, y: 0), Point(x: 0, y: 2))!)  // expect: [(0,0), (0,1), (0,2)]
