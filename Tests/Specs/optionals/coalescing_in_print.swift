struct Room { var area = 2.5 }
let none: Room? = nil
let some: Room? = Room()
let number: Double? = nil
print(none?.area ?? 0, some?.area ?? 0, number ?? 0, none?.area ?? -1)  // expect: 0 2.5 0.0 -1
print("\(none?.area ?? 0)", [none?.area ?? 0], (none?.area ?? 0) + 1)  // expect: 0.0 [0.0] 1.0
let table = ["a": Room()]
print(table["z"]?.area ?? 0, table["a"]?.area ?? -1, table["z"]?.area.rounded() ?? 7)  // expect: 0 2.5 7
