switch 3 {
case 1: print("a")
case limit  // expect error 6: cannot find 'limit' in scope
    < 2:  // expect error 5: expression pattern of type 'Bool' cannot match values of type 'Int'
    print("b")
default: print("c")
}
