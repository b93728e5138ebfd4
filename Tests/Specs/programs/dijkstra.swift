struct PriorityQueue<Element> {
    private var heap: [Element] = []
    private let areSorted: (Element, Element) -> Bool
    init(sort: @escaping (Element, Element) -> Bool) { areSorted = sort }
    var isEmpty: Bool { heap.isEmpty }
    var count: Int { return heap.count }
    func peek() -> Element? { heap.first }
    mutating func push(_ x: Element) {
        heap.append(x)
        siftUp(heap.count - 1)
    }
    mutating func pop() -> Element? {
        guard !heap.isEmpty else { return nil }
        heap.swapAt(0, heap.count - 1)
        let result = heap.removeLast()
        siftDown(0)
        return result
    }
    private mutating func siftUp(_ start: Int) {
        var child = start
        while child > 0 {
            let parent = (child - 1) / 2
            guard areSorted(heap[child], heap[parent]) else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }
    private mutating func siftDown(_ start: Int) {
        var parent = start
        while true {
            let left = 2 * parent + 1, right = left + 1
            var candidate = parent
            if left < heap.count && areSorted(heap[left], heap[candidate]) { candidate = left }
            if right < heap.count && areSorted(heap[right], heap[candidate]) { candidate = right }
            if candidate == parent { return }
            heap.swapAt(parent, candidate)
            parent = candidate
        }
    }
}
extension PriorityQueue where Element: Comparable {
    init() { self.init(sort: <) }
}
var q = PriorityQueue<Int>()
for x in [5, 3, 8, 1, 9, 2] { q.push(x) }
var out = [Int]()
while let x = q.pop() { out.append(x) }
print(out)  // expect: [1, 2, 3, 5, 8, 9]
struct Edge { let to: String; let w: Int }
let graph: [String: [Edge]] = [
    "A": [Edge(to: "B", w: 7), Edge(to: "C", w: 3)],
    "B": [Edge(to: "D", w: 2)],
    "C": [Edge(to: "B", w: 1), Edge(to: "D", w: 8)],
    "D": [],
]
func dijkstra(from s: String) -> (dist: [String: Int], prev: [String: String]) {
    var dist = [s: 0], prev = [String: String]()
    var queue = PriorityQueue<(node: String, d: Int)>(sort: { $0.d < $1.d })
    queue.push((s, 0))
    while let (node, d) = queue.pop() {
        if d > dist[node, default: .max] { continue }
        for edge in graph[node] ?? [] {
            let nd = d + edge.w
            if nd < dist[edge.to, default: Int.max] {
                dist[edge.to] = nd
                prev[edge.to] = node
                queue.push((node: edge.to, d: nd))
            }
        }
    }
    return (dist, prev)
}
let (dist, prev) = dijkstra(from: "A")
for key in dist.keys.sorted() { print(key, dist[key]!) }
var path = ["D"]
while let p = prev[path.last!] { path.append(p) }
print(path.reversed().joined(separator: " → "))
print(Array(path.reversed()))
// expect: A 0
// expect: B 4
// expect: C 3
// expect: D 6
// expect: A → C → B → D
// expect: ["A", "C", "B", "D"]
