protocol P { mutating func f() }
struct S: P {
    var n = 0
    func f() { n += 1 }  // expect error 18: left side of mutating operator isn't mutable: 'self' is immutable
}
