var a = 1, b = 2
swap(&a, &b)
print(a, b)  // expect: 2 1
(a, b) = (b, a + b)
print(a, b)  // expect: 1 3
var f = (0, 1)
for _ in 0..<10 { f = (f.1, f.0 + f.1) }
print(f.0)  // expect: 55
var xs = [1, 2, 3]
xs.swapAt(0, 2)
print(xs)  // expect: [3, 2, 1]
