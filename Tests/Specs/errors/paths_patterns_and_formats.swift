import Foundation

class Timer {
    var heat: Double = 20 {  // expect error 24: variable with getter/setter cannot have an initial value
        get { 20 }
    }
}
enum Color: String { case red }
let color = Color.red, any: Any = 1
switch color {
case "red": print("r")  // expect error 6: cannot convert value of type 'String' to expected argument type 'Color'
default: print("other")
}
switch any {
case 1: print("one")  // expect error 6: type 'Any' cannot conform to 'Equatable' [#ProtocolTypeNonConformance]
default: print("other")
}
struct Person { let salary: Double }
var person = Person(salary: 1)
let path = \Person.salary
person[keyPath: path] = 2  // expect error 7: cannot assign through subscript: 'path' is a read-only key path
let salaries: [Int] = [person].map(\.salary)  // expect error 36: key path value type 'Double' cannot be converted to contextual type 'Int'
let whole = 3
let power: Double = exp(whole)  // expect error 25: cannot convert value of type 'Int' to expected argument type 'Double'
enum Problem: Error { case bad(needed: Double) }
func fail(_ x: Double) {
    if x > 1 { throw Problem.bad(x) }  // expect error 34: missing argument label 'needed:' in call
}
struct Fraction: Equatable {
    var n: Int
    static func == (a: Fraction, b: Fraction) -> Int { a.n == b.n }  // expect error 60: cannot convert return expression of type 'Bool' to return type 'Int'
    static func - (a: Int, b: Int) -> Int { 0 }  // expect error 17: member operator '-' must have at least one argument of type 'Fraction'
}
if let any: Any = any { print(any) }  // expect error 4: initializer for conditional binding must have Optional type, not 'Any'
print(String(format: "%d", [1]))  // expect error 13: missing argument label 'arguments:' in call
print(String(format: "%d", 1, [1.5]))  // expect error 31: argument type '[Double]' does not conform to expected type 'CVarArg'
