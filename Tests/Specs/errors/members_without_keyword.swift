class A {
    final x = 3  // expect error 11: expected 'var' keyword in property declaration
    lazy y: Int = 3  // expect error 10: expected 'var' keyword in property declaration
    static z = 3  // expect error 12: expected 'var' keyword in static property declaration
    private w: Int = 3  // expect error 13: expected 'var' keyword in property declaration
    final g() {}  // expect error 11: expected 'func' keyword in instance method declaration
}
