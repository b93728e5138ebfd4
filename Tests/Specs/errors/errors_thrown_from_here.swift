enum ParseError: Error { case empty }
func parse(_ s: String) throws -> Int {
    guard !s.isEmpty else { throw ParseError.empty }
    return 3
}
func total(_ xs: [String]) -> Int {
    var t = 0
    for x in xs { t += try parse(x) }  // expect error 24: errors thrown from here are not handled
    return t
}
print(total(["1"]))
