enum Level: Int { case low = 1, mid, high }
func text(_ l: Level) -> String {
    switch l {
    case .low: "low"
    case .mid: "mid"
    case .high: "high"
    }
}
print(text(.mid))  // expect: mid
let n = 3
let word = switch n { case 1: "one"; case 2: "two"; default: "many" }
print(word)  // expect: many
let value: Double = switch n { case 0: 0; default: 1 / Double(n) }
print(value)  // expect: 0.3333333333333333
func sign(_ x: Int) -> Int { if x < 0 { -1 } else if x > 0 { 1 } else { 0 } }
print(sign(-5), sign(0), sign(9))  // expect: -1 0 1
