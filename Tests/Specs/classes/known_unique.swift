final class Storage { var items: [Int]; init(_ items: [Int]) { self.items = items } }
struct Bag {
    private var storage = Storage([])
    private(set) var copies = 0
    mutating func add(_ x: Int) {
        if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.items); copies += 1 }
        storage.items.append(x)
    }
    var items: [Int] { storage.items }
}
var a = Bag()
a.add(1)
var b = a
b.add(2)
b.add(3)
print(a.items, b.items, a.copies, b.copies)  // expect: [1] [1, 2, 3] 0 1
