func g() {}
let g = 1  // expect error 5: invalid redeclaration of 'g'
let h = 2
func h() {}  // expect error 6: invalid redeclaration of 'h()'
func k(_ a: Int) {}
var k = 3
func total(_ xs: [Int]) -> Int { xs.reduce(0, +) }
let total = total([1, 2])  // expect error 1: circular reference
print(total)
func f() {
    func mean(_ x: Int) -> Int { x }
    let mean = mean(3)
    print(mean)
}
@propertyWrapper
struct Percentage { var wrappedValue: Double = 0 }
struct Test { @Percentage var score: Int }  // expect error 31: property type 'Int' does not match 'wrappedValue' type 'Double'
func all(_ lines: [String]) rethrows -> [Int] { [] }  // expect error 29: 'rethrows' function must take a throwing function argument
print(all(["1", "2"]))  // expect error 7: call can throw but is not marked with 'try'
func thrower() { throw nope }  // expect error 24: cannot find 'nope' in scope
class Button {
    var action: (() -> Void)?
    let title = ""
    func up() {
        action = { print("\(title) and \(self.title)") }  // expect error 29: reference to property 'title' in closure requires explicit use of 'self' to make capture semantics explicit
    }
}
func load(_ t: String) throws -> Int { 1 }
let c = (try? load("x")) + 1  // expect error 10: value of optional type 'Int?' not unwrapped; did you mean to use 'try!' or chain with '?'?
if (try? load("x")) > 2 { print(1) }  // expect error 5: value of optional type 'Int?' not unwrapped; did you mean to use 'try!' or chain with '?'?
let x = 5, y = 2.0
for i in 0...x - 0.5 { print(i) }  // expect error 18: cannot convert value of type 'Double' to expected argument type 'Int'
for i in 0..<x * y { print(i) }  // expect error 18: cannot convert value of type 'Double' to expected argument type 'Int'
let q = y...x - 0.5  // expect error 13: cannot convert value of type 'Int' to expected argument type 'Double'
