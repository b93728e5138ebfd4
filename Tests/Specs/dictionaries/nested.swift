var graph: [String: [String]] = [:]
graph["a", default: []].append("b")
graph["a", default: []].append("c")
graph["b", default: []].append("c")
print(graph["a"]!, graph["b"]!.count, graph["c"] ?? [])  // expect: ["b", "c"] 1 []
var table: [Int: [Int: String]] = [1: [2: "x"]]
table[1]?[3] = "y"
table[5, default: [:]][6] = "z"
print(table[1]![3]!, table[5]![6]!, table[9]?[1] as Any)  // expect: y z nil
func bfs(_ graph: [String: [String]], from start: String) -> [String] {
    var seen: Set = [start], queue = [start], order: [String] = []
    while !queue.isEmpty {
        let node = queue.removeFirst()
        order.append(node)
        for next in graph[node] ?? [] where seen.insert(next).inserted { queue.append(next) }
    }
    return order
}
print(bfs(graph, from: "a"))  // expect: ["a", "b", "c"]
