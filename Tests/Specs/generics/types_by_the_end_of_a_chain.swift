// A generic type is named without arguments, and the end of the chain says what they are.
struct O<T> { let c: (T) -> Bool
    static func by(_ f: @escaping (T) -> Int) -> O { O { f($0) > 1 } }
    var rev: O { O { !c($0) } } }
func use<T>(_ x: T, _ o: O<T>) -> Bool { o.c(x) }
print(use((1, 2), O.by { $0.1 }.rev))  // expect: false
struct Order<Root> {
    let precedes: (Root, Root) -> Bool
    static func by<V: Comparable>(_ value: @escaping (Root) -> V) -> Order { Order { value($0) < value($1) } }
    var reversed: Order { Order { precedes($1, $0) } }
    func then<V: Comparable>(_ value: @escaping (Root) -> V) -> Order {
        Order { a, b in precedes(a, b) ? true : precedes(b, a) ? false : value(a) < value(b) }
    }
}
extension Array {
    func sorted(_ order: Order<Element>) -> [Element] { sorted(by: order.precedes) }
}
struct Person { let name: String; let age: Int }
let people = [Person(name: "Zoe", age: 30), Person(name: "Al", age: 30), Person(name: "Bo", age: 20)]
print(people.sorted(Order.by { $0.age }.reversed).map(\.name))  // expect: ["Zoe", "Al", "Bo"]
print(people.sorted(Order.by { $0.age }.then { $0.name }).map(\.name))  // expect: ["Bo", "Al", "Zoe"]
print(people.sorted(Order.by { $0.age }.then { $0.name }.reversed).map(\.name))  // expect: ["Zoe", "Al", "Bo"]
let stated: Order<Person> = Order.by { $0.name }.reversed.reversed
print(people.sorted(stated).map(\.name))  // expect: ["Al", "Bo", "Zoe"]
print(people.sorted(.by { $0.age }.then { $0.name.count }).map(\.name))  // expect: ["Bo", "Al", "Zoe"]
