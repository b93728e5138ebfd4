for var i = 0; i < 3; i += 1 {  // expect error 1: C-style for statement was removed in Swift 3
    print(i)
    print(j)  // expect error 11: cannot find 'j' in scope
}
for (i = 0; i < 3; i++) {  // expect error 1: C-style for statement was removed in Swift 3
    print(i)  // expect error 11: cannot find 'i' in scope
}
