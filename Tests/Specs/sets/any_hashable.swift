let mixed: Set<AnyHashable> = [1, "a", 2.5, 1]
print(mixed.count, mixed.contains("a"), mixed.contains(3))  // expect: 3 true false
let table: [AnyHashable: String] = [1: "one", "two": "2"]
print(table[1]!, table["two"]!, table[2] as Any, AnyHashable(1) == AnyHashable(1))  // expect: one 2 nil true
