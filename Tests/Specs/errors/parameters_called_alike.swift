struct Stack<T> {
    var items: [T] = []
    mutating func push<T>(_ x: T) {
        items.append(x)  // expect error 22: cannot convert value of type 'T' (generic parameter of instance method 'push(_:)') to expected argument type 'T' (generic parameter of generic struct 'Stack')
    }
    func has<T: Equatable>(_ x: T) -> Bool {
        for i in items {
            if i == x { return true }  // expect error 16: cannot convert value of type 'T' (generic parameter of generic struct 'Stack') to expected argument type 'T' (generic parameter of instance method 'has(_:)')
        }
        return false
    }
}
struct Stats<T: Numeric> {
    var values: [T]
    var sum: T { values.reduce(0, +) }
    func scaled(_ n: Int) -> T {
        let factor = T(n)  // expect error 24: missing argument label 'exactly:' in call
        return sum
    }
}
final class Settings {
    var volume = 5
    let kind = 1
    func reset() {}
}
class Quiet: Settings {  // expect error 7: inheritance from a final class 'Settings'
    override var volume: Int {  // expect error 18: property overrides a 'final' property
        get { 1 }
        set {}
    }
    override var kind: Int { 2 }  // expect error 18: cannot override immutable 'let' property 'kind' with the getter of a 'var'
    override func reset() {}  // expect error 19: instance method overrides a 'final' instance method
}
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C {
    return { x in g(f(x)) }
}
func isEven(_ n: Int) -> Bool { n % 2 == 0 }
func double(_ n: Int) -> Int { 2 * n }
let wrong = compose(isEven, double)  // expect error 29: cannot convert value of type '(Int) -> Int' to expected argument type '(Bool) -> Int'
