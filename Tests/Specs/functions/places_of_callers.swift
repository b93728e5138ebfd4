func g(_ n: Int = #line, _ d: Double = 2, f: String = #function) -> String { "\(n) \(f)" }
func outer() { print(g()); let l: UInt = #line; print(l); let x = #line; print(x + 1) }
outer()
func h(_ a: StaticString) { print(a, "\(a)", a.utf8CodeUnitCount) }
h("abc")
func m(_ message: @autoclosure () -> String = "", file: StaticString = #file, line: UInt = #line) { print(message(), line) }
m("x")
func f(_ s: StaticString = #function) -> String { s.description }
print(f())
// expect: 2 outer()
// expect: 2
// expect: 3
// expect: abc abc 3
// expect: x 7
// expect: main
