enum ParseError: Error { case empty }
func parse(_ s: String) throws -> Int {
    guard !s.isEmpty else { throw ParseError.empty }
    return 3
}
do {
    print(try parse(""))
} catch ParseError.missing {  // expect error 20: type 'ParseError' has no member 'missing'
    print("missing")
}
