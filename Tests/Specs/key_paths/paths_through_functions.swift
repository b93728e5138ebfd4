// What a path or a closure is of, the function around the function says.
struct Movie { let title: String, year: Int, rating: Double }
func by<T, V: Comparable>(_ value: @escaping (T) -> V) -> (T, T) -> Bool { { value($0) < value($1) } }
func reversed<T>(_ order: @escaping (T, T) -> Bool) -> (T, T) -> Bool { { order($1, $0) } }
func then<T>(_ a: @escaping (T, T) -> Bool, _ b: @escaping (T, T) -> Bool) -> (T, T) -> Bool {
    { x, y in a(x, y) || (!a(y, x) && b(x, y)) }
}
let movies = [Movie(title: "B", year: 2, rating: 1), Movie(title: "A", year: 1, rating: 2)]
print(movies.sorted(by: reversed(by(\.year))).map(\.title))  // expect: ["B", "A"]
print(movies.sorted(by: then(by(\.year), by { $0.rating })).map(\.title))  // expect: ["A", "B"]
print(movies.sorted(by: reversed(by { $0.year })).map(\.title))  // expect: ["B", "A"]
print(movies.sorted(by: by(\.rating)).map(\.title))  // expect: ["B", "A"]
