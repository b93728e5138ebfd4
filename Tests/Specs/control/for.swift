for i in 1...3 { print(i, terminator: " ") }
for _ in 0..<2 { print("x", terminator: " ") }
print()  // expect: 1 2 3 x x 
for (i, c) in "ab".enumerated() where i > 0 { print(i, c) }  // expect: 1 b
for x in [1, 2, 3, 4, 5] where x % 2 == 1 { print(x, terminator: ",") }
print()  // expect: 1,3,5,
for (a, b) in [(1, "one"), (2, "two")] { print(a, b) }
for var i in 0..<2 { i += 10; print(i) }
var a = [1, 2, 3]
for x in a { a.append(x) }
print(a)
for case (let x, 2) in [(1, 2), (3, 4), (5, 2)] { print(x) }
// expect: 1 one
// expect: 2 two
// expect: 10
// expect: 11
// expect: [1, 2, 3, 1, 2, 3]
// expect: 1
// expect: 5
