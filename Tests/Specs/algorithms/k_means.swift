let points: [(Double, Double)] = [(1, 1), (1.5, 2), (3, 4), (5, 7), (3.5, 5), (4.5, 5), (3.5, 4.5)]
var centers = [points[0], points[3]]
func distance(_ a: (Double, Double), _ b: (Double, Double)) -> Double {
    (a.0 - b.0) * (a.0 - b.0) + (a.1 - b.1) * (a.1 - b.1)
}
var labels: [Int] = []
for _ in 0..<10 {
    labels = points.map { p in distance(p, centers[0]) <= distance(p, centers[1]) ? 0 : 1 }
    for k in 0..<2 {
        let mine = zip(points, labels).filter { $0.1 == k }.map { $0.0 }
        centers[k] = (mine.map { $0.0 }.reduce(0, +) / Double(mine.count), mine.map { $0.1 }.reduce(0, +) / Double(mine.count))
    }
}
print(labels, centers)  // expect: [0, 0, 1, 1, 1, 1, 1] [(1.25, 1.5), (3.9, 5.1)]
