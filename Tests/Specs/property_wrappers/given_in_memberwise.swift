// A property with a first value is asked for as a plain value, whatever its wrapper is told beside it.
@propertyWrapper struct Clamped<V: Comparable> {
    private var value: V
    let range: ClosedRange<V>
    var wrappedValue: V {
        get { value }
        set { value = min(max(newValue, range.lowerBound), range.upperBound) }
    }
    var projectedValue: ClosedRange<V> { range }
    init(wrappedValue: V, _ range: ClosedRange<V>) {
        self.range = range
        value = min(max(wrappedValue, range.lowerBound), range.upperBound)
    }
}
struct Settings { @Clamped(0...10) var volume = 12; @Clamped(-1.0...1.0) var balance: Double = 0.3; var name = "s" }
let loud = Settings(volume: 30, balance: -0.5)
print(loud.volume, loud.balance, loud.$volume, Settings(name: "t").balance, Settings().volume)  // expect: 10 -0.5 0...10 0.3 10
