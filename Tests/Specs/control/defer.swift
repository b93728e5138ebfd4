func f(_ n: Int) -> Int {
    defer { print("defer 1") }
    defer { print("defer 2") }
    if n > 0 { defer { print("inner") }; print("positive") }
    print("body")
    return n
}
print(f(1))
print(f(0))
for i in 0..<2 { defer { print("end", i) }; print("turn", i) }
func g() -> Int { var x = 1; defer { x = 100 }; return x }
print(g())
// expect: positive
// expect: inner
// expect: body
// expect: defer 2
// expect: defer 1
// expect: 1
// expect: body
// expect: defer 2
// expect: defer 1
// expect: 0
// expect: turn 0
// expect: end 0
// expect: turn 1
// expect: end 1
// expect: 1
