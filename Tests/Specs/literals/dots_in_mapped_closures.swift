enum C { case a(Int), b }
let y: [C] = [1].map { .a($0) } + [.b]
let z = [C.b] + [2].map { .a($0) }
print(y, z)  // expect: [main.C.a(1), main.C.b] [main.C.b, main.C.a(2)]
func f(_ xs: [Int]) -> [C] { [.b] + xs.map { .a($0) } + [.b] }
print(f([1, 2]).count)  // expect: 4
