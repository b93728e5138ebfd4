let values: [Int?] = [1, nil, 3]
for case let v? in values { print(v) }
for v in values { print(v ?? 0, terminator: " ") }
print()
var it = [1, 2].makeIterator()
while let x = it.next() { print(x) }
var stack = [1, 2, 3]
while let top = stack.popLast(), top > 1 { print("popped", top) }
print(stack)
// expect: 1
// expect: 3
// expect: 1 0 3 
// expect: 1
// expect: 2
// expect: popped 3
// expect: popped 2
// expect: []
