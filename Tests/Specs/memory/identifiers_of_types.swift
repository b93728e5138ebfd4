final class Registry {
    private var values: [ObjectIdentifier: Any] = [:]
    subscript<T>(type: T.Type) -> T? {
        get { values[ObjectIdentifier(type)] as? T }
        set { values[ObjectIdentifier(type)] = newValue }
    }
}
let registry = Registry()
registry[Int.self] = 5
registry[String.self] = "text"
registry[Int.self]! += 1
print(registry[Int.self] ?? 0, registry[String.self] ?? "none", registry[Double.self] as Any)  // expect: 6 text nil
print(ObjectIdentifier(Int.self) == ObjectIdentifier(Int.self), ObjectIdentifier(Int.self) == ObjectIdentifier(Double.self))  // expect: true false
print(ObjectIdentifier(registry) == ObjectIdentifier(registry), ObjectIdentifier(type(of: registry)) == ObjectIdentifier(Registry.self))  // expect: true true
final class Bus {
    private var handlers: [ObjectIdentifier: [(Any) -> Void]] = [:]
    func on<Event>(_ type: Event.Type, _ handler: @escaping (Event) -> Void) {
        handlers[ObjectIdentifier(type), default: []].append { if let event = $0 as? Event { handler(event) } }
    }
    func send<Event>(_ event: Event) { handlers[ObjectIdentifier(Event.self)]?.forEach { $0(event) } }
}
struct Login { let user: String }
let bus = Bus()
bus.on(Login.self) { print("hello \($0.user)") }  // expect: hello Ann
bus.on(Int.self) { print("number \($0)") }  // expect: number 7
bus.send(Login(user: "Ann"))
bus.send(7)
bus.send("nobody listens")
