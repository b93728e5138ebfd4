enum Op {
    case add(Double, Double)
    case neg(Double)
}
func eval(_ op: Op) -> Double {
    switch op {  // expect error 5: switch must be exhaustive
    case .add(let a, let b):
        return a + b
    }
}
print(eval(.add(1, 2)))
