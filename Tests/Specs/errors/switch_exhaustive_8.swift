enum Shape {
    case circle(radius: Double)
    case square(side: Double)
    case triangle
}
func area(_ s: Shape) -> Double {
    switch s {  // expect error 5: switch must be exhaustive
    case .circle(let r):
        return 3.14 * r * r
    case .square(let a):
        return a * a
    }
}
print(area(.triangle))
