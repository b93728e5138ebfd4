protocol Shape {}
struct Circle: Shape { var name = "", radius = 1, area = 2.5 }
let circle: Circle? = Circle()
let some: Int? = 1
let list: [Int]? = [1]
let separator: String? = ","
let set: Set = [1], numbers = [1], words = ["a"], circles = [Circle()]
let (text, count, decimal) = ("3", 3, 2.5)
func draw<T: Shape>(_ shape: T) {}
func first<T: Comparable>(_ one: T, _ other: T) -> T { one }
draw(circle)  // expect error 6: value of optional type 'Circle?' must be unwrapped to a value of type 'Circle'
_ = first(some, 1)  // expect error 11: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
_ = set.union(list)  // expect error 15: value of optional type '[Int]?' must be unwrapped to a value of type '[Int]'
_ = zip(numbers, list)  // expect error 18: value of optional type '[Int]?' must be unwrapped to a value of type '[Int]'
_ = Array(list)  // expect error 5: no exact matches in call to initializer 
_ = Dictionary(grouping: list) { $0 % 2 }  // expect error 26: value of optional type '[Int]?' must be unwrapped to a value of type '[Int]'
_ = abs(some)  // expect error 9: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
_ = words.joined(separator: separator)  // expect error 29: value of optional type 'String?' must be unwrapped to a value of type 'String'
var all = numbers
all.append(contentsOf: list)  // expect error 24: value of optional type '[Int]?' must be unwrapped to a value of type '[Int]'
_ = (0..<text).map { $0 }  // expect error 10: cannot convert value of type 'String' to expected argument type 'Int'
_ = (count...decimal).contains(2)  // expect error 14: cannot convert value of type 'Double' to expected argument type 'Int'
let range = 0..<text  // expect error 14: conflicting arguments to generic parameter 'Self' ('String' vs. 'Int')
print(count..<text)  // expect error 12: conflicting arguments to generic parameter 'Self' ('Int' vs. 'String')
_ = numbers[0..<text]  // expect error 17: cannot convert value of type 'String' to expected argument type 'Int'
for number in stride(from: 0, to: text, by: 1) { print(number) }  // expect error 35: cannot convert value of type 'String' to expected argument type 'Int'
_ = numbers.filter { $0 < "a" }  // expect error 25: binary operator '<' cannot be applied to operands of type 'Int' and 'String'
_ = numbers.filter { $0 > "a" }  // expect error 27: cannot convert value of type 'String' to expected argument type 'Int'
_ = circles.sorted { $0.radius < $1.name }  // expect error 32: binary operator '<' cannot be applied to operands of type 'Int' and 'String'
_ = circles.sorted { $0.radius > $1.name }  // expect error 37: cannot convert value of type 'String' to expected argument type 'Int'
_ = circles.map { $0.name < 3 && $0.radius > 1 }  // expect error 27: binary operator '<' cannot be applied to operands of type 'String' and 'Int'
if count < "a" && count > 1 { print(1) }  // expect error 10: binary operator '<' cannot be applied to operands of type 'Int' and 'String'
_ = circles.reduce(0) { $0 + $1.weight() }  // expect error 33: value of type 'Circle' has no member 'weight'
let sum: Int = circles.reduce(0) { $0 + $1.weight(2) }  // expect error 44: value of type 'Circle' has no member 'weight'
_ = circles.reduce(0) { $0 + $1.weight.count }  // expect error 33: value of type 'Circle' has no member 'weight'
_ = circles.reduce(0) { $0 + $1.weight }  // expect error 19: missing argument label 'into:' in call
var each: ((Int) -> Void)?
each = { print($1) }  // expect error 6: failed to produce diagnostic for expression; please submit a bug report (https://swift.org/contributing/#reporting-bugs)
each = { print("a") }  // expect error 6: failed to produce diagnostic for expression; please submit a bug report (https://swift.org/contributing/#reporting-bugs)
each = { a, b in print(a, b) }  // expect error 6: failed to produce diagnostic for expression; please submit a bug report (https://swift.org/contributing/#reporting-bugs)
