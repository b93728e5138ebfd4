// Fewer arguments than are wanted, some without their labels.
func f(a: Int, b: Int) {}
func g(a: Int, b: String, c: Double) {}
func h(_ a: Int, b: String, c: Double) {}
struct Day { let y: Int, m: Int, k: Int }
f(1  // expect error 3: missing argument label 'a:' in call
    + 2)  // expect error 8: missing argument for parameter 'b' in call
f(c: 1  // expect error 2: incorrect argument label in call (have 'c:', expected 'a:')
    + 2)  // expect error 8: missing argument for parameter 'b' in call
g(1, "x"  // expect error 2: missing argument labels 'a:b:' in call
    + "y")  // expect error 10: missing argument for parameter 'c' in call
g(a: 1, "x"  // expect error 2: missing argument label 'b:' in call
    + "y")  // expect error 10: missing argument for parameter 'c' in call
g(1, b: "x"  // expect error 2: missing argument label 'a:' in call
    + "y")  // expect error 10: missing argument for parameter 'c' in call
h(1, "x"  // expect error 2: missing argument label 'b:' in call
    + "y")  // expect error 10: missing argument for parameter 'c' in call
_ = Day(3, 4  // expect error 8: missing argument labels 'y:m:' in call
    + 5)  // expect error 8: missing argument for parameter 'k' in call
