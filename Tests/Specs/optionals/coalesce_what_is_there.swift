// Where anything will do, a value that is always there may stand before another of any type.
let name = "Ada", count = 3
print(count ?? "none")  // expect: 3
print(1, name ?? 2)  // expect: 1 Ada
let a: Any = count ?? "x"
let b: [Any] = [count ?? "y", 2]
func show(_ x: Any) { print(x) }  // expect: 3
show(count ?? "z")
print(a, b, count ?? 4)  // expect: 3 [3, 2] 3
