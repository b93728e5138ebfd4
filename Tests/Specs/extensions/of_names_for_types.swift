// A name for a type with its arguments is extended as that.
typealias Vector = [Double]
extension Vector {
    static func dot(_ a: Vector, _ b: Vector) -> Double { zip(a, b).map(*).reduce(0, +) }
    var length: Double { Vector.dot(self, self).squareRoot() }
    var unit: Vector { map { $0 / length } }
}
print(Vector.dot([1, 2], [3, 4]), [3.0, 4].unit)  // expect: 11.0 [0.6, 0.8]
struct Grid<T> { var cells: [T] }
typealias Numbers = Grid<Int>
extension Numbers { var sum: Int { cells.reduce(0, +) }; static let none = Numbers(cells: []) }
print(Grid(cells: [1, 2]).sum, Numbers.none.sum)  // expect: 3 0
extension [String: Int] { var total: Int { values.reduce(0, +) } }
extension String? { var orEmpty: String { self ?? "" } }
extension [[Int]] { var flat: [Int] { flatMap { $0 } } }
print(["a": 1, "b": 2].total, (nil as String?).orEmpty.isEmpty, [[1], [2, 3]].flat)  // expect: 3 true [1, 2, 3]
