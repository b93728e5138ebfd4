import Formulas
import Tensors

/// The names of what a worked example computes with.
public struct WorkedNames: Sendable {
    public var input: Formula
    public var other: Formula
    public var result: Formula

    public init(input: String = "x", other: String = "h", result: String = "y", symbols: SymbolTable = .current) {
        self.input = symbols.symbol(for: input)
        self.other = symbols.symbol(for: other)
        self.result = symbols.symbol(for: result)
    }
}

extension Worked {
    /// One entry of a true convolution: the turned kernel over its window, zeros of the padding included.
    public static func convolve2D(
        _ x: Tensor, _ h: Tensor, padding: Padding = .full, stride: Int = 1, at row: Int, _ column: Int,
        dropsPadding: Bool = false, names: WorkedNames = WorkedNames(), digits: Int = NumberFormula.usualDigits
    ) -> WorkedFormula? {
        let window = Window(
            input: x, kernel: h, padding: padding, stride: stride, isTurned: true, row: row, column: column)
        return window?.worked(names, dropsPadding: dropsPadding, digits: digits)
    }

    /// One entry of a cross-correlation: the kernel as it is over its window.
    public static func correlate2D(
        _ x: Tensor, _ h: Tensor, padding: Padding = .valid, stride: Int = 1, at row: Int, _ column: Int,
        dropsPadding: Bool = false, names: WorkedNames = WorkedNames(), digits: Int = NumberFormula.usualDigits
    ) -> WorkedFormula? {
        let window = Window(
            input: x, kernel: h, padding: padding, stride: stride, isTurned: false, row: row, column: column)
        return window?.worked(names, dropsPadding: dropsPadding, digits: digits)
    }

    /// One entry of a pooling by the largest.
    public static func maxPool2D(
        _ x: Tensor, _ size: Int, stride: Int? = nil, at row: Int, _ column: Int,
        names: WorkedNames = WorkedNames(), digits: Int = NumberFormula.usualDigits
    ) -> WorkedFormula? {
        guard let entries = pooled(x, size, stride ?? size, row, column) else { return nil }
        let value = entries.map { x[$0.row, $0.column] }.reduce(-.infinity) { max($0, $1) }
        let name = Formula.function(FunctionName("max", takesLimits: true))
        let symbols = entries.map { entry(names.input, [$0.row, $0.column]) }
        let numbers = entries.map { NumberFormula.formula(x[$0.row, $0.column], digits: digits) }
        let stages = [
            Formula.call(name, symbols), .call(name, numbers), NumberFormula.formula(value, digits: digits),
        ]
        return WorkedFormula(subject: entry(names.result, [row, column]), stages: stages, value: value)
    }

    /// One entry of a pooling by the mean.
    public static func averagePool2D(
        _ x: Tensor, _ size: Int, stride: Int? = nil, at row: Int, _ column: Int,
        names: WorkedNames = WorkedNames(), digits: Int = NumberFormula.usualDigits
    ) -> WorkedFormula? {
        guard let entries = pooled(x, size, stride ?? size, row, column) else { return nil }
        let values = entries.map { x[$0.row, $0.column] }
        let value = values.reduce(0, +) / Double(values.count)
        let count = Formula.number(String(values.count))
        let symbols = added(entries.map { entry(names.input, [$0.row, $0.column]) })
        let numbers = added(values.map { NumberFormula.formula($0, digits: digits) })
        let stages = [
            share(symbols, by: count), share(numbers, by: count), NumberFormula.formula(value, digits: digits),
        ]
        return WorkedFormula(subject: entry(names.result, [row, column]), stages: stages, value: value)
    }

    /// The places of a pooling window; nil where it does not lie inside.
    private static func pooled(
        _ x: Tensor, _ size: Int, _ stride: Int, _ row: Int, _ column: Int
    ) -> [(row: Int, column: Int)]? {
        guard x.rank == 2, size > 0, stride > 0, row >= 0, column >= 0, size <= x.shape[0], size <= x.shape[1],
            row <= (x.shape[0] - size) / stride, column <= (x.shape[1] - size) / stride
        else { return nil }
        var places: [(row: Int, column: Int)] = []
        for down in 0..<size {
            for across in 0..<size { places.append((row * stride + down, column * stride + across)) }
        }
        return places
    }
}

/// The place of a kernel over an input, for one entry of the result.
private struct Window {
    let input: Tensor
    let kernel: Tensor
    let isTurned: Bool
    let row: Int
    let column: Int
    /// The input's entry under the window's corner; negative in the padding.
    let top: Int
    let left: Int

    /// Nil where the result has no such entry.
    init?(
        input: Tensor, kernel: Tensor, padding: Padding, stride: Int, isTurned: Bool, row: Int, column: Int
    ) {
        guard input.rank == 2, kernel.rank == 2, kernel.count > 0, stride > 0, row >= 0, column >= 0 else { return nil }
        self.input = input
        self.kernel = kernel
        self.isTurned = isTurned
        self.row = row
        self.column = column
        let (above, below) = padding.amounts(reach: kernel.shape[0] - 1, turned: isTurned)
        let (before, behind) = padding.amounts(reach: kernel.shape[1] - 1, turned: isTurned)
        let room = input.shape[0] + above + below - kernel.shape[0]
        let width = input.shape[1] + before + behind - kernel.shape[1]
        guard room >= 0, width >= 0, row <= room / stride, column <= width / stride else { return nil }
        top = row * stride - above
        left = column * stride - before
    }

    func worked(_ names: WorkedNames, dropsPadding: Bool, digits: Int) -> WorkedFormula {
        var terms: [Worked.Term] = []
        for down in 0..<kernel.shape[0] {
            for across in 0..<kernel.shape[1] {
                let (i, j) = (top + down, left + across)
                let isInside = i >= 0 && j >= 0 && i < input.shape[0] && j < input.shape[1]
                if dropsPadding, !isInside { continue }
                let k = isTurned ? kernel.shape[0] - 1 - down : down
                let l = isTurned ? kernel.shape[1] - 1 - across : across
                terms.append(
                    Worked.Term(
                        symbols: [Worked.entry(names.input, [i, j]), Worked.entry(names.other, [k, l])],
                        numbers: [isInside ? input[i, j] : 0, kernel[k, l]]))
            }
        }
        return Worked.sum(Worked.entry(names.result, [row, column]), terms, digits: digits)
    }
}
