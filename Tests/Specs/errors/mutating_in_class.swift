class A {
    mutating func f() {}  // expect error 5: 'mutating' is not valid on instance methods in classes
}
