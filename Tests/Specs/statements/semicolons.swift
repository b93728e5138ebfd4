let a = 1; let b = 2; print(a + b);  // expect: 3
if a == 1 { print("x"); print("y") }
let f = { (x: Int) -> Int in let y = x + 1; return y * 2 }
print(f(1)); print(
    f(2),
    f(3)
)
let chain = [3, 1, 2]
    .sorted()
    .map { $0 * 2 }
    .filter { $0 > 2 }
print(chain)
let long = 1
    + 2
    - 3 * 2
print(long, /* inline */ 5 /* nested /* deep */ */ + 1) // trailing
let t = (
    a: 1,
    b: [
        1, 2,
    ],
)
print(t)
// expect: x
// expect: y
// expect: 4
// expect: 6 8
// expect: [4, 6]
// expect: -3 6
// expect: (a: 1, b: [1, 2])
