protocol P {
    struct A {}  // expect error 12: type 'A' cannot be nested in protocol 'P'
    class B {}  // expect error 11: type 'B' cannot be nested in protocol 'P'
    enum C { case a }  // expect error 10: type 'C' cannot be nested in protocol 'P'
    let y: Int  // expect error 9: protocols cannot require properties to be immutable; declare read-only properties by using 'var' with a '{ get }' specifier
    extension Int {}  // expect error 5: declaration is only valid at file scope
    func f()
}
extension P {
    struct D {}  // expect error 12: type 'D' cannot be nested in protocol extension of 'P'
}
