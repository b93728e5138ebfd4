switch 3 {
case 1: print("a")
case 2  // expect error 7: expected ':' after 'case'
    print("b")
default: print("c")
}
