func f(_ x: Int) -> String { "Int" }
func f<T>(_ x: T) -> String { "generic" }
func f(_ x: Any) -> String { "Any" }
func f(_ x: Int?) -> String { "Optional" }
print(f(1), f("a"), f(nil), f(2.5), f([1]), f(1 as Int?))  // expect: Int generic Optional generic generic Optional
func g(_ x: Double) -> String { "Double" }
func g(_ x: Float) -> String { "Float" }
print(g(1 as Float), g(2 as Double))  // expect: Float Double
func h(_ x: Int, _ y: Int = 0) -> String { "two" }
func h(_ x: Int) -> String { "one" }
print(h(1), h(1, 2))  // expect: one two
func k<T: Equatable>(_ x: T) -> String { "eq" }
func k<T>(_ x: T) -> String { "any" }
print(k(1), k({ 1 }))  // expect: eq any
protocol P {}
extension Int: P {}
func m(_ x: some P) -> String { "P" }
func m(_ x: Int) -> String { "Int" }
print(m(1))  // expect: Int
