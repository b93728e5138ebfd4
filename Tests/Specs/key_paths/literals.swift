// What stands before a key path may be made of literals that have no type yet.
print(Array(0...3).map(\.description))  // expect: ["0", "1", "2", "3"]
print(Array(repeating: 2.5, count: 2).map(\.magnitude))  // expect: [2.5, 2.5]
