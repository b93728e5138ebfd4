func f(a: [Int]) {
    a[0] = 3  // expect error 6: cannot assign through subscript: 'a' is a 'let' constant
}
