let prices = [1.5, 2.5]
let total: Int = prices.reduce(0, +)  // expect error 35: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'
func sum() -> Int { return prices.reduce(0, +) }  // expect error 45: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'
var whole = 0
whole = prices.reduce(0, +)  // expect error 26: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'
