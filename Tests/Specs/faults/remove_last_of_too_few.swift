var stack = [1, 2, 3]
stack.removeLast(2)
print(stack)  // expect: [1]
stack.removeLast(2)  // expect fault: Can't remove more items from a collection than it contains
