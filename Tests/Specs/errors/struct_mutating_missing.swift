struct C {
    var n = 0
    func bump() { n += 1 }  // expect error 21: left side of mutating operator isn't mutable: 'self' is immutable
}
