var a = [1]
a.removeLast()
print(a)  // expect: []
a.removeLast()  // expect fault: Can't remove last element from an empty collection
