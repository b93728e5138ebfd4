// A wrapper around a wrapper: the outermost has the projection, the innermost the value.
@propertyWrapper struct Clamp {
    private var value: Int
    let range: ClosedRange<Int>
    var wrappedValue: Int { get { value } set { value = min(max(newValue, range.lowerBound), range.upperBound) } }
    init(wrappedValue: Int, _ range: ClosedRange<Int> = 0...100) {
        self.range = range
        value = min(max(wrappedValue, range.lowerBound), range.upperBound)
    }
}
@propertyWrapper struct Logged<Value> {
    private var value: Value
    private var log: [String] = []
    var wrappedValue: Value { get { value } set { log.append("changed"); value = newValue } }
    var projectedValue: [String] { log }
    init(wrappedValue: Value) { value = wrappedValue }
}
@propertyWrapper struct Initial<Value: Equatable> {
    var wrappedValue: Value
    private let initial: Value
    init(wrappedValue: Value) { self.wrappedValue = wrappedValue; initial = wrappedValue }
    var projectedValue: Initial<Value> { get { self } set { self = newValue } }
    var isChanged: Bool { wrappedValue != initial }
    mutating func reset() { wrappedValue = initial }
}
struct Settings {
    @Logged @Clamp(0...10) var volume = 5
    @Logged @Clamp var brightness: Int = 300
    @Logged @Logged var name: String?
    @Initial var size = 3
}
var settings = Settings(name: "x")
settings.volume = 22
settings.volume -= 30
settings.brightness -= 10
settings.name! += "y"
print(settings.volume, settings.$volume, settings.brightness, settings.$brightness, settings.name ?? "none")  // expect: 0 ["changed", "changed"] 90 ["changed"] xy
let quiet = Settings(volume: -4, brightness: 7, name: nil)
print(quiet.volume, quiet.brightness, quiet.name as Any)  // expect: 0 7 nil
settings.size = 8
print(settings.$size.isChanged)  // expect: true
settings.$size.reset()
print(settings.size, settings.$size.isChanged)  // expect: 3 false
final class Die {
    @Logged @Clamp(1...6) var eyes = 9
    @Logged @Initial var owner: String
    init(owner: String) { self.owner = owner }
    func roll(_ n: Int) { eyes = n; owner += "!" }
}
let die = Die(owner: "Ann")
die.roll(4)
die.roll(100)
print(die.eyes, die.$eyes.count, die.owner, die.$owner.count)  // expect: 6 2 Ann!! 2
func local() {
    @Logged @Clamp(0...9) var x = 42
    x += 1
    print(x, $x)  // expect: 9 ["changed"]
    x = 3
    print(x, $x.count)  // expect: 3 2
}
local()
