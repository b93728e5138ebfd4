struct S {}
func f() throws {
    throw S()  // expect error 11: thrown expression type 'S' does not conform to 'Error'
}
