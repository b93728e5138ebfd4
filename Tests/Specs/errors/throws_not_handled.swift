func f() throws {}
func g() {
    try f()  // expect error 5: errors thrown from here are not handled
}
