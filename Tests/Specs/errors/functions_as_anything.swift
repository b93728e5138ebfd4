func log(_ message: @autoclosure () -> String) { print(message) }  // expect error 56: converting non-escaping value to 'Any' may allow it to escape
func show(_ f: () -> Int) { print(f) }  // expect error 35: converting non-escaping value to 'Any' may allow it to escape
func tell(_ f: () -> Int) { print("\(f)") }  // expect error 38: converting non-escaping parameter 'f' to generic parameter 'T' may allow it to escape
func keep(_ f: () -> Int) { let x: Any = f; print(x) }  // expect error 42: converting non-escaping value to 'Any' may allow it to escape
func gather(_ f: () -> Int) { let a = [f]; print(a.count) }  // expect error 40: using non-escaping parameter 'f' in a context expecting an '@escaping' closure
