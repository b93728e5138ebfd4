struct Ring<T>: MutableCollection, RandomAccessCollection {
    private var items: [T]
    init(_ items: [T]) { self.items = items }
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    subscript(i: Int) -> T {
        get { items[i % items.count] }
        set { items[i % items.count] = newValue }
    }
}
var ring = Ring([5, 3, 9, 1])
ring.sort()
print(Array(ring), ring.indices, ring.index(before: ring.endIndex))  // expect: [1, 3, 5, 9] 0..<4 3
ring.swapAt(0, 3)
print(ring.map { $0 * 2 }, ring.first!, ring.last!)  // expect: [18, 6, 10, 2] 9 1
ring.reverse()
print(Array(ring.reversed()), Array(ring.dropFirst(2)))  // expect: [9, 3, 5, 1] [3, 9]
ring.sort { $0 > $1 }
let pivot = ring.partition { $0 < 5 }
print(pivot, ring[..<pivot].sorted(), ring[pivot...].sorted())  // expect: 2 [5, 9] [1, 3]
