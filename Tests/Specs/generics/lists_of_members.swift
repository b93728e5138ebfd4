struct Complex: Equatable, CustomStringConvertible {
    var re = 0.0, im = 0.0
    static let one = Complex(re: 1), zero = Complex(), i = Complex(im: 1)
    var description: String { "\(re)+\(im)i" }
}
func pick<T>(_ list: [T], at x: T) -> [T] { list + [x] }
func same<T: Equatable>(_ list: [T], _ x: T) -> Bool { list.contains(x) }
print(pick([.one, .zero], at: Complex.i), same([.one, .zero], Complex.one))  // expect: [1.0+0.0i, 0.0+0.0i, 0.0+1.0i] true
enum Move { case up, down }
func join<T>(_ a: [T], _ b: [T]) -> Int { a.count + b.count }
print(join([.up, .down], [Move.up]))  // expect: 3
