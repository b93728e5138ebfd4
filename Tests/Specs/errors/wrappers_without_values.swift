@propertyWrapper struct Ranged { var wrappedValue: Int; init(wrappedValue: Int, in range: ClosedRange<Int>) { self.wrappedValue = wrappedValue } }
@propertyWrapper struct Noted<V> { var wrappedValue: V }
class Synth {
    @Noted @Ranged(in: 0...9) var level: Int
    init() {
        level = 1  // expect error 15: 'self' used in property access 'level' before all stored properties are initialized
    }  // expect error 5: return from initializer without initializing all stored properties
}
class Fine {
    @Noted @Ranged(in: 0...9) var level: Int
    init() { _level = Noted(wrappedValue: Ranged(wrappedValue: 3, in: 0...9)) }
}
