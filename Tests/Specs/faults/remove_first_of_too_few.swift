var queue = [1, 2, 3]
queue.removeFirst(2)
print(queue)  // expect: [3]
queue.removeFirst(2)  // expect fault: Can't remove more items from a collection than it has
