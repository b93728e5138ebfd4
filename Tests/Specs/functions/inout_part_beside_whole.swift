struct Row {
    var items: [Int]
    var rank = 1
    mutating func join(_ all: [Row]) { items.append(all[0].items.count + all.count) }
}
func grow(_ row: inout [Int], _ all: [[Int]]) { row.append(all[0].count + all.count) }
func raise(_ row: inout Row, _ all: [Row]) {
    row.rank += all[0].rank
    row.items.append(all[0].items.count)
}
func count(_ value: inout Int, _ all: [String: Int]) { value += all.count * 10 + (all["k"] ?? 0) }
func countFirst(_ all: [String: Int], _ value: inout Int) { value += all.count * 10 + (all["k"] ?? 0) }
func note(_ list: inout [Int]?, _ all: [String: [Int]]) { list?.append(all["a"]?.count ?? -1) }
func run() {
    var lists = [[1], [2, 3]]
    grow(&lists[0], lists)
    print(lists)  // expect: [[1, 3], [2, 3]]
    var rows = [Row(items: [1]), Row(items: [])]
    raise(&rows[0], rows)
    rows[0].join(rows)
    print(rows[0].items, rows[0].rank)  // expect: [1, 1, 4] 2
    var counts = ["z": 9, "y": 8, "x": 7, "k": 1]
    counts["z"] = nil
    count(&counts["k", default: 0], counts)
    count(&counts["new", default: 5], counts)
    countFirst(counts, &counts["more", default: 3])
    print(counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })  // expect: ["k=32", "more=75", "new=67", "x=7", "y=8"]
    var notes = ["a": [1, 2]]
    note(&notes["a"], notes)
    print(notes)  // expect: ["a": [1, 2, 2]]
}
run()
