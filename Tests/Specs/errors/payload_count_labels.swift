enum Shape { case circle(radius: Double), box(a: Double, b: Double) }
func area(_ s: Shape) -> Int {
    switch s {
    case .circle(let r, let q): return 1  // expect error 17: tuple pattern has the wrong length for tuple type '(radius: Double)'
    case .box(let a, let b, let c): return 2  // expect error 14: tuple pattern has the wrong length for tuple type '(a: Double, b: Double)'
    }
}
