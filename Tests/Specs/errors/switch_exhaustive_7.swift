let grade = 7
switch grade {  // expect error 1: switch must be exhaustive
case 1...5:
    print("low")
case 6...10:
    print("high")
}
