struct S { var x: Int { get } }  // expect error 29: expected '{' to start getter definition
