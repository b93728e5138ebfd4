func f() {
    let x: Int = x + 1  // expect error 18: use of local variable 'x' before its declaration
    print(x)
}
