func f(n: Int) {
    guard let m = n else { return }  // expect error 11: initializer for conditional binding must have Optional type, not 'Int'
    print(m)
}
