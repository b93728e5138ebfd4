import Formulas

/// A value as worked steps see it: numbers and what is made of them.
public indirect enum StepValue: Equatable, Sendable {
    case number(Double)
    case integer(Int64)
    /// An exact fraction in lowest terms, its denominator positive.
    case ratio(Int64, over: Int64)
    case truth(Bool)
    /// An array or tuple, small enough to be shown.
    case list([StepValue])
    /// A tensor of any rank, row-major; small enough to be shown.
    case tensor(shape: [Int], elements: [Double])
    /// An array or tensor that nobody wants to read.
    case large(shape: [Int])

    /// How many elements of an array or tensor are kept for a look at them.
    public static let mostElements = 64

    /// The number, where it is one.
    public var double: Double? {
        switch self {
        case .number(let number): number
        case .integer(let number): Double(number)
        case .ratio(let numerator, let denominator): Double(numerator) / Double(denominator)
        case .tensor(let shape, let elements): shape.isEmpty ? elements.first : nil
        case .truth, .list, .large: nil
        }
    }

    /// The shape of a tensor of at least one axis; nil for everything else.
    public var shape: [Int]? {
        switch self {
        case .tensor(let shape, _), .large(let shape): shape.isEmpty ? nil : shape
        case .number, .integer, .ratio, .truth, .list: nil
        }
    }

    /// Whether the symbol of a variable that holds it is bold.
    public var isTensor: Bool {
        switch self {
        case .number, .integer, .ratio, .truth: false
        case .list, .large: true
        case .tensor(let shape, _): !shape.isEmpty
        }
    }

    /// The parts of an array or of a vector; nil for everything else.
    public var elements: [StepValue]? {
        switch self {
        case .list(let elements): elements
        case .tensor(let shape, let elements): shape.count == 1 ? elements.map { .number($0) } : nil
        default: nil
        }
    }

    /// Rows of numbers, where it is a matrix.
    var rows: [[StepValue]]? {
        switch self {
        case .list(let elements):
            var rows: [[StepValue]] = []
            for element in elements {
                guard case .list(let row) = element, !row.isEmpty, row.count == rows.first?.count ?? row.count,
                    row.allSatisfy({ $0.double != nil })
                else { return nil }
                rows.append(row)
            }
            return rows.isEmpty ? nil : rows
        case .tensor(let shape, let elements):
            guard shape.count == 2, shape[1] > 0 else { return nil }
            return (0..<shape[0]).map { row in
                elements[row * shape[1]..<(row + 1) * shape[1]].map { .number($0) }
            }
        default: return nil
        }
    }
}
