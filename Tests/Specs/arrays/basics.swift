var a = [3, 1, 2]
a.append(4)
a += [5, 6]
a.insert(0, at: 0)
print(a, a.count, a[0], a.first!, a.last!, a.isEmpty)  // expect: [0, 3, 1, 2, 4, 5, 6] 7 0 0 6 false
a.remove(at: 1)
a.removeLast()
print(a, a.contains(2), a.firstIndex(of: 2) as Any, a.lastIndex(of: 9) as Any)  // expect: [0, 1, 2, 4, 5] true Optional(2) nil
a[0] = 10
a[1] += 5
print(a, a == [10, 6, 2, 4, 5], a.capacity >= a.count)  // expect: [10, 6, 2, 4, 5] true true
a.removeAll { $0 > 5 }
print(a)  // expect: [2, 4, 5]
a.removeAll()
print(a)  // expect: []
