switch 3 {
    1: print("a")  // expect error 5: all statements inside a switch must be covered by a 'case' or 'default'
    default: print("b")
}
