func two(_ a: inout Int, _ b: inout Int) {}
struct Pair {
    var x = 1, y = 2
    var z: Int { get { 1 } set {} }
    mutating func take(_ n: inout Int) { n += x }
}
final class Shared { var a = 1, b = [1, 2] }
var numbers = [1, 2, 3]
func run() {
    var local = [1, 2, 3], i = 0, p = Pair(), m = [[1], [2]], t = (1, 2)
    let shared = Shared()
    swap(&local[0], &local[1])  // expect error 10: overlapping accesses to 'local', but modification requires exclusive access; consider calling MutableCollection.swapAt(_:_:) [#ExclusivityViolation]
    two(&p.x, &p.y)
    two(&p.x, &p.x)  // expect error 9: overlapping accesses to 'p.x', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
    two(&m[0][0], &m[1][0])  // expect error 9: overlapping accesses to 'm', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
    two(&i, &local[0])
    two(&p.z, &p.x)  // expect error 9: overlapping accesses to 'p', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
    two(&t.0, &t.1)
    two(&t.0, &t.0)  // expect error 9: overlapping accesses to 't.0', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
    two(&local[i], &i)
    two(&shared.a, &shared.a)  // expect error 9: overlapping accesses to 'a', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
    two(&shared.b[0], &shared.b[1])  // expect error 9: overlapping accesses to 'b', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
    p.take(&p.x)  // expect error 5: overlapping accesses to 'p', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
    p.take(&p.z)  // expect error 5: overlapping accesses to 'p', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
    p.take(&i)
}
swap(&numbers[0], &numbers[2])  // expect error 6: overlapping accesses to 'numbers', but modification requires exclusive access; consider calling MutableCollection.swapAt(_:_:) [#ExclusivityViolation]
two(
    &numbers[0],  // expect error 5: overlapping accesses to 'numbers', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
    &numbers[1])
struct Heap {
    var items = [3, 1, 2]
    mutating func exchange(_ i: Int, _ j: Int) { swap(&items[i], &items[j]) }  // expect error 55: overlapping accesses to 'self.items', but modification requires exclusive access; consider calling MutableCollection.swapAt(_:_:) [#ExclusivityViolation]
}
final class Box {
    var items = [3, 1, 2]
    func exchange(_ i: Int, _ j: Int) { swap(&items[i], &items[j]) }  // expect error 46: overlapping accesses to 'items', but modification requires exclusive access; consider calling MutableCollection.swapAt(_:_:) [#ExclusivityViolation]
}
var grid = [[1, 2], [3, 4]]
swap(&grid[0][0], &grid[1][1])  // expect error 6: overlapping accesses to 'grid', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
