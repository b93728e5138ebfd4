func line(from a: Double, to b: Double, count: Int) { }
line(from: 0, count: 5)  // expect error 13: missing argument for parameter 'to' in call
enum State { case idle, running(progress: Double), two(Int, b: Int) }
let state = State.idle
if state
    ==  // expect error 5: binary operator '==' cannot be applied to two 'State' operands
    .running  // expect error 6: member 'running(progress:)' expects argument of type 'Double'
{
    print(1)
}
if state
    !=  // expect error 5: binary operator '!=' cannot be applied to two 'State' operands
    .two  // expect error 6: member 'two(_:b:)' is a function that produces expected type 'State'; did you mean to call it?
{
    print(1)
}
var truth = true
let n = 3
truth = n  // expect error 9: type 'Int' cannot be used as a boolean; test for '!= 0' instead
let o: Int? = 1
truth = o  // expect error 9: optional type 'Int?' cannot be used as a boolean; test for '!= nil' instead
func unwrapped(_ s: String) -> Int? { Int(s) }
let sum =
    unwrapped("1")  // expect error 5: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
    + unwrapped("2")  // expect error 7: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let sorted = [3, 1].sort()  // expect error 21: cannot use mutating member on immutable value of type '[Int]'
let taken = ["a": 1].removeValue(forKey: "a")  // expect error 22: cannot use mutating member on immutable value of type '[String : Int]'
let tuple = (a: 1, a: 2)  // expect error 13: cannot create a tuple with a duplicate element label
for let i in [1] { print(i) }  // expect error 5: 'let' pattern cannot appear nested in an already immutable context
print("a", sep: ", ")  // expect error 17: extra argument 'sep' in call
let branch = "v: " + (if n > 2 { "a" } else { "b" })  // expect error 23: 'if' may only be used as expression in return, throw, or as the source of an assignment
func plain(_ x: Int) { }
var m = 1
plain(&m)  // expect error 7: '&' used with non-inout argument of type 'Int'
let k = &m + 1  // expect error 9: '&' used with non-inout argument of type 'Int'
print(&m)  // expect error 7: '&' used with non-inout argument of type 'Any'
let f: (Int) -> String = { $0 > 1 ? "a" : $0 }  // expect error 35: cannot convert value of type 'Int' to closure result type 'String'
protocol Shape { init(size: Double) }
let shape = Shape(size: 2)  // expect error 13: type 'any Shape' cannot be instantiated
struct Node<T> { var next: Node<T>? }  // expect error 22: value type 'Node<T>' cannot have a stored property that recursively contains it
struct City { }
var cities: Set<City> = []  // expect error 13: type 'City' does not conform to protocol 'Hashable'
cities.insert(City())
func unless(_ body: () -> Void) { body }  // expect error 35: function is unused [#no-usage]
enum A: Error { case x }
enum B: Error { case y }
func typed() throws(A) { throw B.y }  // expect error 34: thrown expression type 'B' cannot be converted to error type 'A'
func run(_ f: () -> Int) { }
run { throw A.x }  // expect error 5: invalid conversion from throwing function of type '() throws -> Int' to non-throwing function type '() -> Int'
let pair: (Int, Int)? = (1, 2)
print(pair.0)  // expect error 7: value of optional type '(Int, Int)?' must be unwrapped to refer to member '0' of wrapped base type '(Int, Int)'
do { throw A.x } catch { print(error.code) }  // expect error 38: value of type 'any Error' has no member 'code'
let name: String = o ?? "x"  // expect error 20: cannot convert value of type 'Int?' to expected argument type 'String?'
let letters = [Int](repeating: 0, counts: 3)  // expect error 15: no exact matches in call to initializer 
