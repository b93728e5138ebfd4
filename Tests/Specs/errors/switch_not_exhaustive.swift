let n = 3
switch n {  // expect error 1: switch must be exhaustive
case 1: print("one")
case 2: print("two")
}
