struct Account {
    private static let fee = 1
    private static func make() -> Account { Account() }
    static private(set) var count = 0
    private func audit() {}
    private subscript(index: Int) -> Int { index }
    private enum Kind { case open }
    fileprivate var owner = "Ann"
}
print(Account.fee)  // expect error 15: 'fee' is inaccessible due to 'private' protection level
print(Account.make())  // expect error 15: 'make' is inaccessible due to 'private' protection level
let audit = Account().audit  // expect error 23: 'audit' is inaccessible due to 'private' protection level
print(Account()[1])  // expect error 16: 'subscript' is inaccessible due to 'private' protection level
print(Account.Kind.open)  // expect error 15: 'Kind' is inaccessible due to 'private' protection level
Account.count = 3  // expect error 9: cannot assign to property: 'count' setter is inaccessible
extension Account {
    static func total() -> Int { fee + make().owner.count + make()[0] }
}
final class Registry {
    static let shared = Registry()
    private init() {}
}
struct Point {
    let x: Int
    private init(x: Int) { self.x = x }
    init() { self.init(x: 0) }
}
let registry = Registry()  // expect error 16: 'Registry' initializer is inaccessible due to 'private' protection level
let again = Registry.init()  // expect error 22: 'Registry' initializer is inaccessible due to 'private' protection level
let point = Point(x: 3)  // expect error 22: argument passed to call that takes no arguments
class Base {
    private var n = 0
    private func step() {}
}
class Derived: Base {
    func run() {
        n += 1  // expect error 9: 'n' is inaccessible due to 'private' protection level
        step()  // expect error 9: 'step' is inaccessible due to 'private' protection level
    }
}
