var a = [1, 2, 3, 4, 5, 6]
a.removeFirst()
a.removeFirst(2)
print(a)  // expect: [4, 5, 6]
a.insert(contentsOf: [7, 8], at: 1)
a.append(contentsOf: 1...2)
print(a)  // expect: [4, 7, 8, 5, 6, 1, 2]
a.replaceSubrange(0..<2, with: [0])
a.removeSubrange(1...2)
print(a, a.popLast() as Any, a)  // expect: [0, 6, 1, 2] Optional(2) [0, 6, 1]
a.swapAt(0, 1)
for i in a.indices { a[i] *= 10 }
print(a)  // expect: [60, 0, 10]
a.reserveCapacity(100)
a.removeLast(2)
print(a, a.last as Any)  // expect: [60] Optional(60)
let (evens, odds) = ([1, 2, 3, 4].filter { $0 % 2 == 0 }, [1, 2, 3, 4].filter { $0 % 2 == 1 })
print(evens, odds)  // expect: [2, 4] [1, 3]
var p = [5, 2, 9, 1]
let pivot = p.partition { $0 > 4 }
print(pivot, p[..<pivot].sorted(), p[pivot...].sorted())  // expect: 2 [1, 2] [5, 9]
