func f(x: Int) {
    x = 3  // expect error 5: cannot assign to value: 'x' is a 'let' constant
}
