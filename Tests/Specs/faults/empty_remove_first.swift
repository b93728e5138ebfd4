var a: [Int] = []
print(a.popLast() as Any)  // expect: nil
a.removeFirst()  // expect fault: Can't remove first element from an empty collection
