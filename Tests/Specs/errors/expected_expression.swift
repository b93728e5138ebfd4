else {  // expect error 1: expected expression
    print("x")
}
