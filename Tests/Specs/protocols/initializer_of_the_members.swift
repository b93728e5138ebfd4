protocol Boxed {
    var value: Int { get }
    init(value: Int)
}
extension Boxed {
    init() { self.init(value: 7) }
    func doubled() -> Self { Self(value: value * 2) }
}
struct Box: Boxed { let value: Int }
print(Box(value: 3).doubled(), Box().value)  // expect: Box(value: 6) 7
