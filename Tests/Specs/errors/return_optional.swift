func f(d: [String: Int]) -> Int {
    return d["a"]  // expect error 13: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
}
