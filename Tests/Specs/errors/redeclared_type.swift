struct S {}
struct S {}  // expect error 8: invalid redeclaration of 'S'
