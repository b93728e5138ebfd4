struct Edge { let to: String; let cost: Int }
let graph: [String: [Edge]] = [
    "a": [Edge(to: "b", cost: 7), Edge(to: "c", cost: 3)],
    "c": [Edge(to: "b", cost: 1), Edge(to: "d", cost: 8)],
    "b": [Edge(to: "d", cost: 2)],
]
func shortest(from start: String) -> [String: Int] {
    var distance = [start: 0]
    var open: Set = [start]
    while let node = open.min(by: { distance[$0]! < distance[$1]! }) {
        open.remove(node)
        for edge in graph[node] ?? [] {
            let d = distance[node]! + edge.cost
            if d < distance[edge.to, default: .max] {
                distance[edge.to] = d
                open.insert(edge.to)
            }
        }
    }
    return distance
}
for (node, d) in shortest(from: "a").sorted(by: { $0.key < $1.key }) { print(node, d) }
// expect: a 0
// expect: b 4
// expect: c 3
// expect: d 6
