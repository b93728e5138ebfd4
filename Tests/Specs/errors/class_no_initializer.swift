class A {  // expect error 7: class 'A' has no initializers
    var x: Int
}
