// BFS / Dijkstra / topological sort
struct Graph<V: Hashable & Comparable> {
    private(set) var edges: [V: [(to: V, w: Int)]] = [:]
    mutating func add(_ a: V, _ b: V, _ w: Int = 1, directed: Bool = false) {
        edges[a, default: []].append((b, w))
        if !directed { edges[b, default: []].append((a, w)) } else if edges[b] == nil { edges[b] = [] }
    }
    func bfs(from s: V) -> [V: Int] {
        var dist = [s: 0], queue = [s], head = 0
        while head < queue.count {
            let v = queue[head]; head += 1
            for (n, _) in edges[v, default: []] where dist[n] == nil {
                dist[n] = dist[v]! + 1
                queue.append(n)
            }
        }
        return dist
    }
    func dijkstra(_ s: V) -> (dist: [V: Int], prev: [V: V]) {
        var dist: [V: Int] = [s: 0], prev: [V: V] = [:], open: Set<V> = [s], done = Set<V>()
        while let v = open.min(by: { (dist[$0]!, $0) < (dist[$1]!, $1) }) {
            open.remove(v); done.insert(v)
            for edge in edges[v] ?? [] where !done.contains(edge.to) {
                let d = dist[v]! + edge.w
                if d < dist[edge.to, default: .max] { dist[edge.to] = d; prev[edge.to] = v; open.insert(edge.to) }
            }
        }
        return (dist, prev)
    }
    func path(_ a: V, _ b: V) -> [V]? {
        let (dist, prev) = dijkstra(a)
        guard dist[b] != nil else { return nil }
        return sequence(first: b) { prev[$0] }.reversed()
    }
    func topological() -> [V]? {
        var indegree = edges.mapValues { _ in 0 }
        for (_, list) in edges { for e in list { indegree[e.to]! += 1 } }
        var ready = indegree.filter { $0.value == 0 }.keys.sorted(by: >), result: [V] = []
        while let v = ready.popLast() {
            result.append(v)
            for e in edges[v]! { indegree[e.to]! -= 1; if indegree[e.to] == 0 { ready.append(e.to); ready.sort(by: >) } }
        }
        return result.count == edges.count ? result : nil
    }
}
var g = Graph<String>()
for (a, b, w) in [("A", "B", 4), ("A", "C", 1), ("C", "B", 2), ("B", "D", 5), ("C", "D", 8), ("E", "F", 1)] { g.add(a, b, w) }
print(g.bfs(from: "A").sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ","))  // expect: A=0,B=1,C=1,D=2
print(g.dijkstra("A").dist.sorted(by: { $0.key < $1.key }).map(\.value), g.path("A", "D") ?? [], g.path("A", "F") as Any)  // expect: [0, 3, 1, 8] ["A", "C", "B", "D"] nil
var dag = Graph<Int>()
[(5, 2), (5, 0), (4, 0), (4, 1), (2, 3), (3, 1)].forEach { dag.add($0.0, $0.1, directed: true) }
print(dag.topological() ?? [])  // expect: [4, 5, 0, 2, 3, 1]
dag.add(1, 5, directed: true); print(dag.topological() == nil)  // expect: true
