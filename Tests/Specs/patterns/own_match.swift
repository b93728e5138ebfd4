struct Divisor { let n: Int }
func ~= (d: Divisor, x: Int) -> Bool { x % d.n == 0 }
func kind(_ x: Int) -> String {
    switch x {
    case Divisor(n: 6): "six"
    case Divisor(n: 2): "two"
    case Divisor(n: 3): "three"
    default: "none"
    }
}
print([12, 4, 9, 7].map(kind))  // expect: ["six", "two", "three", "none"]
func ~= (pattern: (Int) -> Bool, x: Int) -> Bool { pattern(x) }
func big(_ x: Int) -> Bool { x > 100 }
switch 500 { case big: print("big"); default: print("small") }  // expect: big
