func elements() {
    var list = [3, 1, 2]
    list.sort { a, b in list.count > 0 && a < b }  // expect error 5: overlapping accesses to 'list', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
    list.removeAll { $0 == list.first }  // expect error 5: overlapping accesses to 'list', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
    let copy = list
    list.removeAll { copy.contains($0) }
    list.append(list.map { $0 + list.count }.count)
}
struct Pair {
    var left = [2, 1]
    var right = [1]
    mutating func change() {
        left.sort { $0 + right.count < $1 }
        left.removeAll { $0 == left.count }  // expect error 9: overlapping accesses to 'self.left', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
    }
    mutating func run(_ body: () -> Void) { body() }
}
func parts() {
    var pair = Pair()
    pair.left.sort { $0 + pair.right.count < $1 }
    pair.left.sort { $0 + pair.left.count < $1 }  // expect error 5: overlapping accesses to 'pair.left', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
    pair.run { print(pair.right) }  // expect error 5: overlapping accesses to 'pair', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
}
