let table = ["a": 1]
let names: Set<String> = ["a"]
let numbers = [1, 2]
let rows: [[Double]] = [[1, 2]]
let one: Int? = 1
let known = names.contains(1)  // expect error 28: cannot convert value of type 'Int' to expected argument type 'String'
let other = names.contains(one)  // expect error 28: cannot convert value of type 'Int?' to expected argument type 'String'
let sorted = numbers.sorted(reverse: true)  // expect error 38: argument passed to call that takes no arguments
let multiple = 7.isMultiple(by: 3)  // expect error 18: no exact matches in call to instance method 'isMultiple'
let begins = "abc".hasPrefix(with: "a")  // expect error 20: no exact matches in call to instance method 'hasPrefix'
let filtered = numbers.filter(where: { $0 > 1 })  // expect error 24: no exact matches in call to instance method 'filter'
print(1, 2, seperator: "")  // expect error 6: incorrect argument label in call (have '_:_:seperator:', expected '_:_:separator:')
let row = rows[0] * 2  // expect error 15: cannot convert value of type '[Double]' to expected argument type 'Int'
let text = "numbers: " + numbers  // expect error 24: binary operator '+' cannot be applied to operands of type 'String' and '[Int]'
let keys = [1, 2].sorted
print(keys[0])  // expect error 11: function value was used as a property; add () to call it
var queue = [1, 2]
queue.removeFirst  // expect error 7: failed to produce diagnostic for expression; please submit a bug report (https://swift.org/contributing/#reporting-bugs)
while let first = queue.popFirst() { print(first) }  // expect error 25: referencing instance method 'popFirst()' on 'Collection' requires the types '[Int]' and 'ArraySlice<Int>' be equivalent
let pairs: [(String, Int)] = [("a", "b")]  // expect error 37: cannot convert value of type 'String' to expected element type 'Int'
func find() -> (Int, Int)? { nil }
let (r, c) = find()  // expect error 14: value of optional type '(Int, Int)?' must be unwrapped to a value of type '(Int, Int)'
let word: String? = "3"
func number() -> Int { Int(word) }  // expect error 24: no exact matches in call to initializer 
extension Array where Element == Double {
    var mean: Double {
        reduce(0, +)  
            / Double(count)
    }
}
struct Person { let name: String; let score: Int }
let people = [Person(name: "a", score: 1)]
let odd = people.sorted { $0.score > $1.name }  // expect error 41: cannot convert value of type 'String' to expected argument type 'Int'
protocol Named {}
protocol Aged {}
struct OnlyNamed: Named {}
func greet(_ x: Named & Aged) {}
greet(OnlyNamed())  // expect error 7: argument type 'OnlyNamed' does not conform to expected type 'Aged'
let maze = ["##"]
print(maze[0][1])  // expect error 7: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
let age = 20
func size() -> Int {
    if age > 1 { "x" } else { "y" }  // expect error 18: cannot convert value of type 'String' to specified type 'Int'
}
enum Failure: Error { case out }
func fail() throws {
    throw .out  // expect error 12: type 'any Error' has no member 'out'
}
