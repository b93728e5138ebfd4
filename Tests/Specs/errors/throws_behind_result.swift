enum Failure: Error { case zero }
func half(_ x: Int) -> Int throws {  // expect error 28: 'throws' may only occur before '->'
    if x == 0 { throw Failure.zero }
    return x / 2
}
func wrong() throws(String) -> Int { throw "x" }  // expect error 21: thrown type 'String' does not conform to the 'Error' protocol
