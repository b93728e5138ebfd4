protocol Dimension {}
enum Length: Dimension {}
protocol UnitOf { associatedtype Dim: Dimension; static var factor: Double { get } }
enum Meter: UnitOf { typealias Dim = Length; static let factor = 1.0 }
enum Km: UnitOf { typealias Dim = Length; static let factor = 1000.0 }
struct Quantity<U: UnitOf> { var value: Double }
func + <U, V>(a: Quantity<U>, b: Quantity<V>) -> Quantity<U> where U.Dim == V.Dim {
    Quantity(value: a.value + b.value * V.factor / U.factor)
}
print((Quantity<Km>(value: 1) + Quantity<Meter>(value: 500)).value)  // expect: 1.5
