enum Level: Int { case low = 1, mid }
enum Token { case plus, minus, number(Double) }
struct Team { func sum() -> Int { 1 } }
struct Grid { func at(_ p: (row: Int, column: Int)) -> Int { p.row } }
protocol Act { static func f(_ x: Double) -> Double }
struct Layer<A: Act> { let w: Double }
let teams = [Team()], level = Level.low, token = Token.plus, letter: Character = "3", count: Int? = 3
func pair(_ p: (Int, Int)) -> String { "a" }
func take(_ f: (Int) -> Void) {}
var list = [1]
list.sort(reverse: true)  // expect error 20: argument passed to call that takes no arguments
list.removeAll  // expect error 6: cannot reference 'mutating' method as function value
let total = teams.map { $0.sum }.reduce(0, +)  // expect error 28: method 'sum' was used as a property; add () to call it
if level >= 2 { print(1) }  // expect error 4: cannot convert value of type 'Level' to expected argument type 'Int'
if 1 < level { print(1) }  // expect error 8: cannot convert value of type 'Level' to expected argument type 'Int'
if token == .plus { print(1) }  // expect error 10: binary operator '==' cannot be applied to operands of type 'Token' and 'FloatingPointSign'
if !list.isEmpty, token == .minus { print(1) }  // expect error 25: binary operator '==' cannot be applied to operands of type 'Token' and 'FloatingPointSign'
let doubled = [1].map { r in $0 * 2 }  // expect error 30: anonymous closure arguments cannot be used inside a closure that has explicit arguments; did you mean 'r'?
let text = pair(1, 2)  // expect error 16: global function 'pair' expects a single parameter of type '(Int, Int)'
let layer = Layer<Int>(w: 2)  // expect error 13: type 'Int' does not conform to protocol 'Act'
let half = Double(letter)!  // expect error 19: cannot convert value of type 'Character' to expected argument type 'Substring'
take { (i: String) in print(i) }  // expect error 6: cannot convert value of type '(String) -> ()' to expected argument type '(Int) -> Void'
struct Wanted { func f() throws { throw Wanted } }  // expect error 41: thrown expression type 'Wanted.Type' does not conform to 'Error'
let g: Int = { x in x + 1 }  // expect error 14: cannot convert value of type '(Int) -> Int' to specified type 'Int'
let h: String = { $0 + "a" }  // expect error 17: cannot convert value of type '(String) -> String' to specified type 'String'
let xs = [1].filter { $0 > }  // expect error 28: expected expression after operator
extension Array where Element: Int { }  // expect error 30: type 'Element' constrained to non-protocol, non-class type 'Int'
extension Collection { var second: Element { self[1] } }  // expect error 51: cannot convert value of type 'Int' to expected argument type 'Self.Index'
let path = teams[keyPath: "n"]  // expect error 17: cannot use value of type 'String' as a key path subscript index; argument must be a key path
print(Broken.one.rawValue)  // expect error 7: cannot find 'Broken' in scope
print("value: %.2f" % 0.5)  // expect error 7: cannot convert value of type 'String' to expected argument type 'Double'
let ages = ["Tom": 12].map { $0 }
let optional: Level? = .low
switch optional { case .high: print(1); default: break }  // expect error 25: type 'Level?' has no member 'high'
func keep(_ make: () -> Int) { var n = 0; n = make; print(n) }  // expect error 47: function produces expected type 'Int'; did you mean to call it with '()'?
#include <stdio.h>  // expect error 2: no macro named 'include'
let y = 3;; print(y)  // expect error 11: ';' statements are not allowed
let z = 4
struct S { var a = 1;; var b = 2 }  // expect error 22: unexpected ';' separator
prefix operator √
func √ (x: Double) -> Double { x.squareRoot() }  // expect error 1: prefix unary operator missing 'prefix' modifier
enum Expr { case number(Int), add
  func value() -> Int { if case number(let v) = self { return v }; return 0 } }  // expect error 33: enum case 'number' cannot be used as an instance member
