struct Graph {
    private var adjacency: [Int: Set<Int>] = [:]
    mutating func addEdge(_ a: Int, _ b: Int) {
        adjacency[a, default: []].insert(b)
        adjacency[b, default: []].insert(a)
    }
    func bfs(from start: Int) -> [Int] {
        var seen: Set = [start], order = [Int](), queue = [start]
        while !queue.isEmpty {
            let n = queue.removeFirst()
            order.append(n)
            for m in adjacency[n]!.sorted() where !seen.contains(m) {
                seen.insert(m)
                queue.append(m)
            }
        }
        return order
    }
    func dfs(from start: Int) -> [Int] {
        var seen = Set<Int>()
        var order: [Int] = []
        func visit(_ n: Int) {
            guard seen.insert(n).inserted else { return }
            order.append(n)
            adjacency[n]?.sorted().forEach(visit)
        }
        visit(start)
        return order
    }
    var components: Int {
        var left = Set(adjacency.keys), n = 0
        while let first = left.min() {
            left.subtract(dfs(from: first))
            n += 1
        }
        return n
    }
}
var g = Graph()
for (a, b) in [(1, 2), (1, 3), (2, 4), (3, 4), (4, 5), (6, 7)] { g.addEdge(a, b) }
print(g.bfs(from: 1), g.dfs(from: 1), g.components)  // expect: [1, 2, 3, 4, 5] [1, 2, 4, 3, 5] 2
let grid = """
..#.
.##.
....
#..E
""".split(separator: "\n").map { Array($0) }
struct Point: Hashable { var r, c: Int }
var frontier = [Point(r: 0, c: 0)], distance = [Point(r: 0, c: 0): 0]
search: while !frontier.isEmpty {
    let p = frontier.removeFirst()
    for (dr, dc) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
        let n = Point(r: p.r + dr, c: p.c + dc)
        guard grid.indices.contains(n.r), grid[n.r].indices ~= n.c, grid[n.r][n.c] != "#", distance[n] == nil else { continue }
        distance[n] = distance[p]! + 1
        if grid[n.r][n.c] == "E" { print("found at", n, "after", distance[n]!); break search }  // expect: found at Point(r: 3, c: 3) after 6
        frontier.append(n)
    }
}
