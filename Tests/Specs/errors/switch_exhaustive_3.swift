let age = 20
switch age {  // expect error 1: switch must be exhaustive
case 0..<13: print("child")
case 13..<20: print("teen")
case 20...: print("adult")
}
