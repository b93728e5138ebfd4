import Formulas

/// A computation by hand in several lines, each with a word on what it is for.
public struct WorkedExample: Sendable, Equatable, CustomStringConvertible {
    public struct Line: Sendable, Equatable {
        public var label: String?
        public var worked: WorkedFormula
    }

    public private(set) var lines: [Line] = []

    public init() {}

    public init(_ worked: WorkedFormula) { add(worked) }

    mutating func add(_ worked: WorkedFormula, _ label: String? = nil) {
        lines.append(Line(label: label, worked: worked))
    }

    /// What another example goes on with.
    mutating func add(_ other: WorkedExample) { lines += other.lines }

    public var description: String { lines.map { $0.worked.description }.joined(separator: "\n") }

    /// The number that the last line comes to.
    public var value: Double { lines.last?.worked.value ?? .nan }

    /// The numbers of all lines.
    public var values: [Double] { lines.map { $0.worked.value } }
}
