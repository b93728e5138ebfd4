func f() {
    func g() { print(h) }  // expect error 22: cannot find 'h' in scope
    g()
}
