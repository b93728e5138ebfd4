func unreachable(_ x: Int) -> Int {
    if x > 0 { return x }
    fatalError("x must be positive, not \(x)")  // expect fault: x must be positive, not -3
}
print(unreachable(2))  // expect: 2
print(unreachable(-3))
