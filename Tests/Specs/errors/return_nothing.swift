func f() -> Int {
    return  // expect error 5: non-void function should return a value
}
