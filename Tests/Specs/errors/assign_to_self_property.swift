class A {
    let n: Int
    init() { n = 1 }
    func f() { n = 2 }  // expect error 16: cannot assign to property: 'n' is a 'let' constant
}
