func root(_ x: Double) -> Double {
    precondition(x >= 0, "no root of \(x)")  // expect fault: Precondition failed: no root of -1.0
    return x.squareRoot()
}
print(root(4))  // expect: 2.0
print(root(-1))
