func largest<T: Comparable>(in items: [T]) -> T? { items.first }
func one<T: Comparable>(_ x: T) {}
func three<T: Comparable>(_ x: T, by y: Int) {}
struct City { let name: String }
struct M {
    func f<T: Hashable>(_ t: T, at: Int) {}
    static func make<T: Equatable>(from x: T) {}
    func g<T: Hashable>(_ t: T) {}
    subscript<T: Hashable>(_ t: T) -> Int { 1 }
    func go() {
        f(City(name: ""), at: 1)  // expect error 9: instance method 'f(_:at:)' requires that 'City' conform to 'Hashable'
        self.f(City(name: ""), at: 1)  // expect error 14: instance method 'f(_:at:)' requires that 'City' conform to 'Hashable'
    }
}
extension Array where Element: Numeric { func total() -> Element { reduce(0, +) } }
_ = largest(in: [City(name: "Ulm")])  // expect error 5: global function 'largest(in:)' requires that 'City' conform to 'Comparable'
one(City(name: ""))  // expect error 1: global function 'one' requires that 'City' conform to 'Comparable'
three(City(name: ""), by: 2)  // expect error 1: global function 'three(_:by:)' requires that 'City' conform to 'Comparable'
M().f(City(name: ""), at: 1)  // expect error 5: instance method 'f(_:at:)' requires that 'City' conform to 'Hashable'
M().g(City(name: ""))  // expect error 5: instance method 'g' requires that 'City' conform to 'Hashable'
M.make(from: City(name: ""))  // expect error 3: static method 'make(from:)' requires that 'City' conform to 'Equatable'
_ = M()[City(name: "")]  // expect error 8: subscript 'subscript(_:)' requires that 'City' conform to 'Hashable'
print(["a", "b"].total())  // expect error 18: referencing instance method 'total()' on 'Array' requires that 'String' conform to 'Numeric'
struct V {}
let v = V()
