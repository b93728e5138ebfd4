for (i, c) in "abc".enumerated() { print(i, c) }
for c in "xy" { print(c, terminator: ";") }
print()
print("hello".firstIndex(of: "z") == nil, "banana".filter { $0 == "a" }.count)
var counts: [Character: Int] = [:]
for c in "mississippi" { counts[c, default: 0] += 1 }
print(counts.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }.joined(separator: " "))
// expect: 0 a
// expect: 1 b
// expect: 2 c
// expect: x;y;
// expect: true 3
// expect: i4 m1 p2 s4
