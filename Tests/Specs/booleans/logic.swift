let t = true, f = false
print(t && f, t || f, !t, t != f, t == f)  // expect: false true false true false
func side(_ name: String, _ value: Bool) -> Bool {
    print("asked", name)
    return value
}
print(side("a", false) && side("b", true))
print(side("c", true) || side("d", true))
var flag = true
flag.toggle()
print(flag, Bool("true") as Any, Bool("yes") as Any)
// expect: asked a
// expect: false
// expect: asked c
// expect: true
// expect: false Optional(true) nil
