@propertyWrapper struct Clamped<Value: Comparable> {
    private var value: Value
    let range: ClosedRange<Value>
    var wrappedValue: Value {
        get { value }
        set { value = min(max(newValue, range.lowerBound), range.upperBound) }
    }
    init(wrappedValue: Value, _ range: ClosedRange<Value>) {
        self.range = range
        value = min(max(wrappedValue, range.lowerBound), range.upperBound)
    }
}
@propertyWrapper struct Twice { var wrappedValue: Int ; init(wrappedValue: Int) { self.wrappedValue = wrappedValue * 2 } ; var projectedValue: String { "p\(wrappedValue)" } }
func train(@Clamped(0...5) steps: Int) -> Int { steps * 2 }
print(train(steps: 100))  // expect: 10
func g(@Twice _ n: Int) -> String { "\(n) \($n)" }
print(g(4))  // expect: 8 p8
