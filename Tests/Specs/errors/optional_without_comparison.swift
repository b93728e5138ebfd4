func largest<T>(_ xs: [T]) -> T? {
    var best = xs.first
    for x in xs {
        if x > best { best = x }  // expect error 14: binary operator '>' cannot be applied to operands of type 'T' and 'T?'
    }
    return best
}
func same<T>(_ a: T, _ b: T?) -> Bool {
    a == b  // expect error 7: operator function '==' requires that 'T' conform to 'Equatable'
}
