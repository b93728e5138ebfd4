func f() {
    print(x)  // expect error 11: use of local variable 'x' before its declaration
    let x = 3
}
