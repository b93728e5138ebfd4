protocol Greeter { func greet() -> String }
struct Polite: Greeter { func greet() -> String { "Good day" } }
let first: some Greeter = Polite()
var second: some Greeter = { Polite() }()
print(first.greet(), second.greet())  // expect: Good day Good day
func inside() -> String {
    let third: some Greeter = Polite()
    let numbers: some Collection<Int> = [1, 2, 3]
    return third.greet() + " \(numbers.count)"
}
print(inside())  // expect: Good day 3
