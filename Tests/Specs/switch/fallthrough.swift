func f(_ n: Int) {
    switch n {
    case 1: print("one"); fallthrough  // expect: one
    case 2: print("two"); fallthrough
    case 3: print("three")
    default: print("default")
    }
}
f(1)
f(2)
f(4)
switch 5 {
case 5:
    if Bool("true")! { break }
    print("never")
default: break
}
// expect: two
// expect: three
// expect: two
// expect: three
// expect: default
