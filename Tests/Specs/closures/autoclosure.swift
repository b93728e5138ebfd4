func check(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String) {
    if !condition() { print(message()) }  // expect: failed 1
}
var asked = 0
func text() -> String { asked += 1; return "failed \(asked)" }
check(1 < 2, text())
check(1 > 2, text())
print(asked)  // expect: 1
func or(_ a: Bool, _ b: @autoclosure () throws -> Bool) rethrows -> Bool { a ? true : try b() }
print(or(true, false), or(false, true))  // expect: true true
