class A {
    var n = 1
    func later(_ f: @escaping () -> Void) {}
    func g() { later { n += 1 } }  // expect error 24: reference to property 'n' in closure requires explicit use of 'self' to make capture semantics explicit
}
