func contains<T>(_ xs: [T], _ y: T) -> Bool {
    for x in xs { if x == y { return true } }  // expect error 24: binary operator '==' cannot be applied to two 'T' operands
    return false
}
print(contains([1], 1))
