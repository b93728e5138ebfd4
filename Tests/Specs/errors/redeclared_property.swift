struct S {
    var x = 1
    var x = 2  // expect error 9: invalid redeclaration of 'x'
}
