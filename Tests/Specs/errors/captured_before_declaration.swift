func outer() {
    func inner() { print(x) }  // expect error 10: closure captures 'x' before it is declared
    inner()
    let x = 1
}
