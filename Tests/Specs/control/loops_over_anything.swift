// A literal that a loop goes through may hold anything, and a value tells what a placeholder stands for.
for x in [1, "a", 2.5] { print(x) }
for x in [[1], "b"] as [Any] { print(x) }
for x in [1, nil, "c"] { print(x ?? 0) }
struct Store {
    var ids: Set<_> = [1]
    var rows: [Array<_>] = [[2]]
    static var best: Optional<_> = 3
    var names: [Int: _] = [1: "x"]
}
print(Store().ids, Store().rows, Store.best as Any, Store().names)
// expect: 1
// expect: a
// expect: 2.5
// expect: [1]
// expect: b
// expect: 1
// expect: 0
// expect: c
// expect: [1] [[2]] Optional(3) [1: "x"]
