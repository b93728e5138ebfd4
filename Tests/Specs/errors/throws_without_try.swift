func f() throws {}
func g() throws {
    f()  // expect error 5: call can throw but is not marked with 'try'
}
