// Property wrappers
@propertyWrapper struct Clamped<Value: Comparable> {
    private var value: Value
    let range: ClosedRange<Value>
    private(set) var projectedValue = 0
    init(wrappedValue: Value, _ range: ClosedRange<Value>) {
        self.range = range
        value = min(max(wrappedValue, range.lowerBound), range.upperBound)
    }
    var wrappedValue: Value {
        get { value }
        set {
            if !range.contains(newValue) { projectedValue += 1 }
            value = min(max(newValue, range.lowerBound), range.upperBound)
        }
    }
}
@propertyWrapper final class Logged<T> {
    private var stored: T
    var history: [T] = []
    var projectedValue: Logged<T> { self }
    init(wrappedValue: T) { stored = wrappedValue }
    var wrappedValue: T {
        get { stored }
        set { history.append(stored); stored = newValue }
    }
}
struct Settings {
    @Clamped(0...10) var volume = 5
    @Clamped(-1.0...1.0) var balance: Double = 3
    @Logged var name: String = "none"
    @Logged var level = 1
}
var s = Settings()
s.volume = 50; s.volume = -3; s.balance = 0.25
s.name = "a"; s.name = "b"
s.level += 4
print(s.volume, s.$volume, s.balance, s.$balance, s.name, s.$name.history, s.$level.history)  // expect: 0 2 0.25 0 b ["none", "a"] [1]
let other = s
other.$name.history.removeAll()
print(s.$name.history.isEmpty, other.volume)  // expect: true 0
@propertyWrapper struct Trimmed {
    var wrappedValue: String { didSet { wrappedValue = wrappedValue.filter { $0 != " " } } }
    init(wrappedValue: String) { self.wrappedValue = wrappedValue.filter { $0 != " " } }
}
struct User { @Trimmed var name: String; var age: Int }
var u = User(name: " a b ", age: 3)
print(u.name, u.age)  // expect: ab 3
u.name = " x y z "
print(u.name + "!")  // expect: xyz!
func local() -> Int {
    @Clamped(0...3) var x = 1
    x += 10
    return x + $x
}
print(local())  // expect: 4
class Model { @Clamped(1...9) var v = 20; @Trimmed var t = " q " }
let model = Model(); print(model.v, model.t); model.v = 0; print(model.v, model.$v)
// expect: 9 q
// expect: 1 1
