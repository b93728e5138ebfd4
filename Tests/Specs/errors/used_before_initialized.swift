func f() {
    let x: Int
    print(x)  // expect error 11: constant 'x' used before being initialized
}
