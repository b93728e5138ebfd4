import Figures

/// The numbers of a matrix as short texts of one kind: whole numbers whole, others with the same decimals.
enum CellNumbers {
    /// Texts of at most about six characters, with at most so many decimals.
    static func texts(_ rows: [[Double]], decimals limit: Int = 3) -> [[String]] {
        let numbers = rows.flatMap { $0 }.filter { $0.isFinite }
        let largest = numbers.reduce(0) { max($0, $1.magnitude) }
        let isWhole = numbers.allSatisfy { $0 == $0.rounded() }
        guard largest < 100_000, largest >= 0.001 || largest == 0 else {
            return rows.map { $0.map { FigureNumber.short($0, digits: 2) } }
        }
        let decimals = isWhole ? 0 : needed(numbers, most: min(limit, largest < 10 ? 3 : largest < 100 ? 2 : 1))
        return rows.map { $0.map { FigureNumber.fixed($0, decimals: decimals) } }
    }

    /// The decimals that tell the numbers, up to a limit.
    private static func needed(_ numbers: [Double], most: Int) -> Int {
        for decimals in 0..<most {
            let scale = PlotMath.powerOfTen(decimals)
            if numbers.allSatisfy({ abs($0 * scale - ($0 * scale).rounded()) < 1e-6 }) { return decimals }
        }
        return most
    }

    static func width(_ texts: [[String]], size: Double = TextMetrics.small) -> Double {
        texts.reduce(0) { max($0, $1.reduce(0) { max($0, TextMetrics.width($1, size: size)) }) }
    }
}
