for i in (0..<3).reversed() { print(i, terminator: " ") }
print()  // expect: 2 1 0 
for i in 1... {
    if i * i > 20 { print(i); break }  // expect: 5
}
for (a, b) in zip(1..., ["x", "y"]) { print(a, b) }
print((1...4).reduce(1, *), (1...100).reduce(0, +), (0..<0).reduce(7, +))
// expect: 1 x
// expect: 2 y
// expect: 24 5050 7
