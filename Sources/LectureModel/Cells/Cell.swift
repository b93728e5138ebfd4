import Diagnostics

/// A fence of Swift that runs.
public struct Cell: Sendable {
    public enum Role: Sendable, Equatable {
        case plain
        /// The answer cell of the exercise with this id.
        case exercise(String)
        /// A test of the exercise with this id.
        case test(String)
    }

    public var options: CellOptions
    public var role: Role
    /// The code without its option lines.
    public var code: SourceFragment
    /// Regions between markers, top to bottom; only in the answer cell of an exercise.
    public var solutions: [SolutionRegion]
    /// `3` for a cell whose output is Figure 3 or Table 3; empty without a caption.
    public var number: String
    /// From the opening fence to the closing one.
    public var range: SourceRange

    public init(
        options: CellOptions, role: Role, code: SourceFragment, solutions: [SolutionRegion] = [], number: String = "",
        range: SourceRange
    ) {
        self.options = options
        self.role = role
        self.code = code
        self.solutions = solutions
        self.number = number
        self.range = range
    }
}
