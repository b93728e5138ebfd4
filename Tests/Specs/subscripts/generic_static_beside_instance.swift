// A generic static subscript reads and writes through the one of an instance.
struct Key<Value> { let name: String, fallback: Value }
struct Settings {
    private var values: [String: Any] = [:]
    subscript<Value>(key: Key<Value>) -> Value {
        get { values[key.name] as? Value ?? key.fallback }
        set { values[key.name] = newValue }
    }
    static var shared = Settings()
    static subscript<Value>(key: Key<Value>) -> Value {
        get { shared[key] }
        set { shared[key] = newValue }
    }
}
let rate = Key(name: "rate", fallback: 0.1), title = Key(name: "title", fallback: "none")
Settings[rate] = 0.5
print(Settings[rate], Settings[title], Settings.shared[rate])  // expect: 0.5 none 0.5
