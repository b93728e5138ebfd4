func maximum<T>(_ xs: [T]) -> T? {
    guard var best = xs.first else { return nil }
    for x in xs where x > best { best = x }  // expect error 25: binary operator '>' cannot be applied to two 'T' operands
    return best
}
print(maximum([1, 2]) ?? 0)
