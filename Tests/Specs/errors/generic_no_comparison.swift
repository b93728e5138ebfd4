func bigger<T>(_ a: T, _ b: T) -> Bool {
    a > b  // expect error 7: binary operator '>' cannot be applied to two 'T' operands
}
