/// A matrix of known shape, from rows that may differ in length.
struct MatrixShape {
    let rows: Int
    let columns: Int
    private let values: [[Double]]
    /// How many numbers each cell stands for along each axis.
    let block: Int

    /// More cells than this a side are averaged into blocks.
    static let limit = 96

    init(_ values: [[Double]]) {
        let width = values.reduce(0) { max($0, $1.count) }
        let longest = max(values.count, width)
        block = max(1, (longest + Self.limit - 1) / Self.limit)
        guard block > 1 else {
            (rows, columns, self.values) = (values.count, width, values)
            return
        }
        rows = (values.count + block - 1) / block
        columns = (width + block - 1) / block
        self.values = Self.averaged(values, rows: rows, columns: columns, block: block)
    }

    /// NaN where a row has no such column.
    subscript(_ row: Int, _ column: Int) -> Double {
        row < values.count && column < values[row].count ? values[row][column] : .nan
    }

    private static func averaged(_ values: [[Double]], rows: Int, columns: Int, block: Int) -> [[Double]] {
        (0..<rows).map { row in
            (0..<columns).map { column in
                var sum = 0.0
                var count = 0.0
                for r in row * block..<min(values.count, (row + 1) * block) {
                    for c in column * block..<(column + 1) * block where c < values[r].count {
                        guard values[r][c].isFinite else { continue }
                        sum += values[r][c]
                        count += 1
                    }
                }
                return count > 0 ? sum / count : .nan
            }
        }
    }
}
