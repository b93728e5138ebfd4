@propertyWrapper
struct Clamped<Value: Comparable> {
    private var value: Value
    let range: ClosedRange<Value>
    init(wrappedValue: Value, _ range: ClosedRange<Value>) {
        self.range = range
        value = min(max(wrappedValue, range.lowerBound), range.upperBound)
    }
    var wrappedValue: Value {
        get { value }
        set { value = min(max(newValue, range.lowerBound), range.upperBound) }
    }
    var projectedValue: Bool { value == range.lowerBound || value == range.upperBound }
}
@propertyWrapper final class Counted<T> {
    private var stored: T
    private(set) var reads = 0, writes = 0
    init(wrappedValue: T) { stored = wrappedValue }
    var wrappedValue: T {
        get { reads += 1; return stored }
        set { writes += 1; stored = newValue }
    }
    var projectedValue: Counted<T> { self }
}
struct Player {
    @Clamped(0...100) var health = 120
    @Clamped(-1.0...1.0) var tilt: Double = 0
    @Counted var name: String
    init(name: String) { self.name = name }
}
var p = Player(name: "Ann")
print(p.health, p.$health, p.tilt, p.$tilt)  // expect: 100 true 0.0 false
p.health -= 30
p.tilt = 5
print(p.health, p.$health, p.tilt)  // expect: 70 false 1.0
p.name += "a"
print(p.name, p.$name.reads, p.$name.writes)  // expect: Anna 2 1
