func ** (a: Double, n: Int) -> Double { 1 }  // expect error 6: operator implementation without matching operator declaration
print(2.0 ** 3)  // expect error 11: operator is not a known binary operator
struct Vec { }
extension Vec { func == (a: Vec, b: Vec) -> Bool { true } }  // expect error 22: operator '==' declared in extension of 'Vec' must be 'static'
prefix operator √
prefix func √ (x: Double) -> Double { x }
let nine = 9
print(√nine)  // expect error 10: cannot convert value of type 'Int' to expected argument type 'Double'
print(1 <=> 2)  // expect error 9: cannot find operator '<=>' in scope
