let point = (2, 3)
switch point {  // expect error 1: switch must be exhaustive
case (0, 0): print("origin")
case (let x, 0): print("x axis", x)
case (0, let y): print("y axis", y)
}
