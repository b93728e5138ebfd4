func f() {
    return 5  // expect error 12: unexpected non-void return value in void function
}
