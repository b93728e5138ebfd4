func add<T>(_ a: T, _ b: T) -> T {
    a + b  // expect error 7: binary operator '+' cannot be applied to two 'T' operands
}
