let rows: [String: [Int]?] = ["a": [1], "b": nil]
let short = true
print(rows["c"] ?? (short ? [2, 3] : nil) ?? [], rows["b"] ?? (short ? nil : [4]) ?? [0])  // expect: Optional([2, 3]) nil
let row: [Int]? = rows["c"] ?? (short ? nil : [5])
print(row == nil, row ?? (short ? [6] : nil) ?? [])  // expect: true [6]
let name: String? = nil
let other: String? = name ?? (short ? "x" : nil)
print(other ?? "none")  // expect: x
