switch 3 {
case 1:  // expect error 1: 'case' label in a 'switch' must have at least one executable statement
case 2:
    print("b")
default: print("c")
}
