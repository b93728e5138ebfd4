let a: (Int, Int) -> Int = { (x: Int, y: Int) -> Int in return x + y }
let b: (Int, Int) -> Int = { x, y in x * y }
let c: (Int, Int) -> Int = { $0 - $1 }
let d = { print("called") }
let e = { (x: Int) in x + 1 }
print(a(1, 2), b(3, 4), c(9, 5), e(1))
d()
print([1, 2, 3].map { x -> String in
    let y = x * x
    return "\(y)"
})
print({ $0 * 2 }(21), { (x: Int) -> Int in x }(5))
let noArguments: () -> Int = { 42 }
print(noArguments())
// expect: 3 12 4 2
// expect: called
// expect: ["1", "4", "9"]
// expect: 42 5
// expect: 42
