struct K {
    var c: Int
    var km = K(c: 1)  // expect error 14: 'K' cannot be constructed because it has no accessible initializers
}
