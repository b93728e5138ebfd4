func process(_ items: [String]) -> Int {
    guard !items.isEmpty else { return -1 }
    var total = 0
    for item in items {
        guard let n = Int(item), n >= 0 else { print("skip", item); continue }
        total += n
    }
    return total
}
print(process([]), process(["1", "x", "-2", "4"]))
func check(_ p: (Int, Int)?) -> String {
    guard case let (x, y)? = p, x != y else { return "no" }
    return "\(x)-\(y)"
}
print(check(nil), check((1, 1)), check((1, 2)))
// expect: skip x
// expect: skip -2
// expect: -1 5
// expect: no no 1-2
