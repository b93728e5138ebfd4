struct Matrix<Scalar: Numeric> {
    var rows: [[Scalar]]
    func map<U>(_ f: (Scalar) -> U) -> Matrix<U> { Matrix<U>(rows: rows.map { $0.map(f) }) }
    static func * (k: Scalar, m: Matrix) -> Matrix { m.map { k * $0 } }
}
func count<T>(_ set: Set<T>, _ x: T) -> Int { set.contains(x) ? set.count : 0 }
print((2 * Matrix(rows: [[1, 2]])).map { Double($0) / 4 }.rows, count([1, 2], 2))  // expect: [[0.5, 1.0]] 2
