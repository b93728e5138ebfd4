func measured(_ value: @autoclosure () -> Int = { print("made"); return 5 }()) -> Int {
    print("asked")
    return value() + value()
}
print(measured())
print(measured(3))
func log(_ text: @autoclosure () -> String = "nothing", if condition: Bool = true) {
    if condition { print(text()) }
}
log()
log("something")
log("never", if: false)
// expect: asked
// expect: made
// expect: made
// expect: 10
// expect: asked
// expect: 6
// expect: nothing
// expect: something
