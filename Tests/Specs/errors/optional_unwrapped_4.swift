enum ParseError: Error { case empty }
func parse(_ s: String) throws -> Int {
    guard !s.isEmpty else { throw ParseError.empty }
    return Int(s)  // expect error 12: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
}
print(try parse("3"))
