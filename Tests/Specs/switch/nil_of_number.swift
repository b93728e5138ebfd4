let n = 5
switch n {
case nil: print("nil")
default: print("x")  // expect: x
}
