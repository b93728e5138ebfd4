/// The vertices of a graph in columns: its nodes, and a bend wherever an edge passes a column.
///
/// Columns come from the longest way to a node; their order is improved by moving each vertex to the middle of its
/// neighbours and keeping the arrangement with the fewest crossings.
struct LayeredGraph {
    /// The column of each vertex; the first ones are the nodes, the others bends.
    private(set) var columnOf: [Int]
    /// The vertices of each column from top to bottom.
    private(set) var columns: [[Int]] = []
    /// The vertices an edge runs through, its two nodes included; empty for edges that are left out.
    private(set) var routes: [[Int]] = []
    private(set) var before: [[Int]]
    private(set) var after: [[Int]]
    let nodes: Int

    init(nodes: Int, edges: [(from: Int, to: Int)]) {
        self.nodes = nodes
        let usable = edges.map { $0.from != $0.to && (0..<nodes).contains($0.from) && (0..<nodes).contains($0.to) }
        columnOf = Self.longestWays(nodes, zip(edges, usable).filter { $0.1 }.map { $0.0 })
        before = [[Int]](repeating: [], count: nodes)
        after = before
        for (edge, isUsable) in zip(edges, usable) { routes.append(isUsable ? route(edge) : []) }
        columns = [[Int]](repeating: [], count: (columnOf.max() ?? -1) + 1)
        for (vertex, column) in columnOf.enumerated() { columns[column].append(vertex) }
        reduceCrossings()
    }

    /// The column of each node: one behind the last of its inputs, inputs themselves right before their first user.
    private static func longestWays(_ nodes: Int, _ edges: [(from: Int, to: Int)]) -> [Int] {
        var ways = [Int](repeating: 0, count: nodes)
        var waiting = [Int](repeating: 0, count: nodes)
        var users = [[Int]](repeating: [], count: nodes)
        for edge in edges {
            waiting[edge.to] += 1
            users[edge.from].append(edge.to)
        }
        var ready = (0..<nodes).filter { waiting[$0] == 0 }
        let sources = ready
        var next = 0
        while next < ready.count {
            for user in users[ready[next]] {
                ways[user] = max(ways[user], ways[ready[next]] + 1)
                waiting[user] -= 1
                if waiting[user] == 0 { ready.append(user) }
            }
            next += 1
        }
        for source in sources {
            if let first = users[source].map({ ways[$0] }).min() { ways[source] = max(0, first - 1) }
        }
        return ways
    }

    /// Adds the bends of an edge; one that does not run forwards, in a circle, is left out.
    private mutating func route(_ edge: (from: Int, to: Int)) -> [Int] {
        let (start, end) = (columnOf[edge.from], columnOf[edge.to])
        guard start < end else { return [] }
        var route = [edge.from]
        for column in start + 1..<max(start + 1, end) {
            columnOf.append(column)
            before.append([])
            after.append([])
            route.append(columnOf.count - 1)
        }
        route.append(edge.to)
        for (left, right) in zip(route, route.dropFirst()) {
            after[left].append(right)
            before[right].append(left)
        }
        return route
    }

    private mutating func reduceCrossings() {
        var best = columns
        var fewest = crossings()
        for sweep in 0..<16 where fewest > 0 {
            let forward = sweep % 2 == 0
            let order = forward ? Array(columns.indices.dropFirst()) : columns.indices.dropLast().reversed()
            for column in order { sort(column, by: forward ? before : after) }
            let count = crossings()
            if count < fewest { (best, fewest) = (columns, count) }
        }
        columns = best
    }

    private mutating func sort(_ column: Int, by neighbours: [[Int]]) {
        let places = places()
        let keyed = columns[column].enumerated().map { index, vertex -> (key: Double, index: Int, vertex: Int) in
            let near = neighbours[vertex]
            guard !near.isEmpty else { return (Double(index), index, vertex) }
            return (near.reduce(0) { $0 + Double(places[$1]) } / Double(near.count), index, vertex)
        }
        columns[column] = keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map { $0.vertex }
    }

    private func places() -> [Int] {
        var places = [Int](repeating: 0, count: columnOf.count)
        for column in columns {
            for (place, vertex) in column.enumerated() { places[vertex] = place }
        }
        return places
    }

    /// How many pairs of edges cross.
    func crossings() -> Int {
        let places = places()
        var count = 0
        for column in columns {
            var pairs: [(Int, Int)] = []
            for vertex in column {
                for user in after[vertex] { pairs.append((places[vertex], places[user])) }
            }
            guard pairs.count < 600 else { continue }
            for first in pairs.indices {
                for second in pairs.indices.dropFirst(first + 1) {
                    let (a, b) = (pairs[first], pairs[second])
                    if (a.0 - b.0) * (a.1 - b.1) < 0 { count += 1 }
                }
            }
        }
        return count
    }

    /// The heights of all vertices: each near the middle of its neighbours, none closer than the gaps allow.
    func heights(gap: (node: Double, bend: Double)) -> [Double] {
        var heights = [Double](repeating: 0, count: columnOf.count)
        for column in columns {
            for (place, vertex) in column.enumerated() {
                heights[vertex] = (Double(place) - Double(column.count - 1) / 2) * gap.node
            }
        }
        let neighbours = columnOf.indices.map { before[$0] + after[$0] }
        let offsets = columns.map { self.offsets($0, gap) }
        var pools: [Pool] = []
        for sweep in 0..<24 {
            for step in columns.indices {
                let column = sweep % 2 == 0 ? step : columns.count - 1 - step
                align(column, &heights, offsets[column], neighbours, &pools)
            }
        }
        let top = heights.min() ?? 0
        return heights.map { $0 - top }
    }

    /// Distances from the first vertex of a column that keep the least gaps.
    private func offsets(_ column: [Int], _ gap: (node: Double, bend: Double)) -> [Double] {
        var offsets: [Double] = []
        var offset = 0.0
        for (index, vertex) in column.enumerated() {
            if index > 0 {
                let isBend = vertex >= nodes || column[index - 1] >= nodes
                offset += isBend ? gap.bend : gap.node
            }
            offsets.append(offset)
        }
        return offsets
    }

    /// Vertices of a column that want to lie closer than they may: they are placed as one.
    private struct Pool {
        var sum: Double
        var count: Int
        var middle: Double { sum / Double(count) }
    }

    /// Moves each vertex of a column to the middle of its neighbours.
    ///
    /// Less its offset, no height may be below the one before: the nearest such numbers are found by pooling those that
    /// violate the order. The neighbours of a vertex are in other columns, so heights may be set as they are found.
    private func align(
        _ column: Int, _ heights: inout [Double], _ offsets: [Double], _ neighbours: [[Int]], _ pools: inout [Pool]
    ) {
        let vertices = columns[column]
        pools.removeAll(keepingCapacity: true)
        for (index, vertex) in vertices.enumerated() {
            var wanted = heights[vertex]
            let near = neighbours[vertex]
            if !near.isEmpty {
                var sum = 0.0
                for neighbour in near { sum += heights[neighbour] }
                wanted = sum / Double(near.count)
            }
            pools.append(Pool(sum: wanted - offsets[index], count: 1))
            while pools.count > 1, pools[pools.count - 1].middle < pools[pools.count - 2].middle {
                let last = pools.removeLast()
                pools[pools.count - 1].sum += last.sum
                pools[pools.count - 1].count += last.count
            }
        }
        var index = 0
        for pool in pools {
            for _ in 0..<pool.count {
                heights[vertices[index]] = pool.middle + offsets[index]
                index += 1
            }
        }
    }
}
