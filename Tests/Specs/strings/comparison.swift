let names = ["bob", "Alice", "carol", "Älf", "alice"]
print(names.sorted())  // expect: ["Alice", "alice", "bob", "carol", "Älf"]
print(names.sorted { $0.lowercased() < $1.lowercased() })  // expect: ["Alice", "alice", "bob", "carol", "Älf"]
print("a" < "b", "a" < "B", "10" < "9", "" < "a", "apple" < "apples")  // expect: true false true true true
print(max("pear", "peach"), ["b", "a"].min()!)  // expect: pear a
