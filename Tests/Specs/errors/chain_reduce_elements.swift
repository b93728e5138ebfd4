let total = ["a"].reduce(0, +)  // expect error 14: cannot convert value of type 'String' to expected element type 'Int'
let whole: Int = [1.5, 2].reduce(0, +)  // expect error 19: cannot convert value of type 'Double' to expected element type 'Int'
let z = [1, 2].map { "\($0)" }.reduce(0, +)  // expect error 22: cannot convert value of type 'String' to closure result type 'Int'
let v = [1, 2].map { $0 * 2 }.reduce("", +)  // expect error 25: cannot convert value of type 'Int' to closure result type 'String'
