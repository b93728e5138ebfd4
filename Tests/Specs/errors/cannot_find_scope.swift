func sigmoid(_ x: Double) -> Double {
    return 1 / (1 + exp(-x))  // expect error 21: cannot find 'exp' in scope
}
print(sigmoid(0.5))
