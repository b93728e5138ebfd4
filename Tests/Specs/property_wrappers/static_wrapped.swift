// Static properties may be wrapped too.
@propertyWrapper struct Stored<Value> {
    static var all: [String: Any] { store }
    let key: String, fallback: Value
    init(_ key: String, default fallback: Value) {
        self.key = key
        self.fallback = fallback
    }
    var wrappedValue: Value {
        get { store[key] as? Value ?? fallback }
        nonmutating set { store[key] = newValue }
    }
}
var store: [String: Any] = [:]
@propertyWrapper struct Capped {
    private var value: Int
    let most: Int
    init(wrappedValue: Int, most: Int) {
        value = min(wrappedValue, most)
        self.most = most
    }
    var wrappedValue: Int {
        get { value }
        set { value = min(newValue, most) }
    }
}
enum Settings {
    @Stored("volume", default: 5) static var volume: Int
    @Stored("name", default: "anon") static var name: String
    @Capped(most: 10) static var level = 50
}
struct Meter {
    @Capped(most: 3) static var shared: Int = 1
    @Capped(most: 4) var own = 9
    mutating func bump() {
        own += 1
        Meter.shared += own
        Self.shared += 1
    }
}
print(Settings.volume, Settings.name, Settings.level)  // expect: 5 anon 10
Settings.volume = 11
Settings.level -= 3
print(Settings.volume, Settings.level, store.count)  // expect: 11 7 1
var meter = Meter()
meter.bump()
print(Meter.shared, meter.own)  // expect: 3 4
