import Diagnostics

/// What one file hands in: its answer cells, and what else of it is worth a word.
public struct Submission: Sendable {
    /// The code of one answer cell, without its option lines.
    public struct Answer: Sendable {
        public var exercise: String
        public var code: SourceFragment
        /// The option lines above the code, for notes about those that differ from the lecture's.
        public var options: [Option]
        /// From the opening fence to the closing one.
        public var range: SourceRange

        public init(exercise: String, code: SourceFragment, options: [Option], range: SourceRange) {
            self.exercise = exercise
            self.code = code
            self.options = options
            self.range = range
        }
    }

    /// One line `//| key: value`.
    public struct Option: Sendable, Equatable {
        public var key: String
        public var value: String

        public init(key: String, value: String) {
            self.key = key
            self.value = value
        }
    }

    /// In the order of the file; an exercise answered twice stands here twice.
    public var answers: [Answer]
    /// The code of all other cells: names that only these declare are named to the student.
    public var otherCells: [SourceFragment]
    /// The lecture's version that the file says it came from.
    public var handout: String?
    /// About the file as a whole: bytes that are no text, a fence that does not close.
    public var diagnostics: [Diagnostic]

    public init(
        answers: [Answer] = [], otherCells: [SourceFragment] = [], handout: String? = nil,
        diagnostics: [Diagnostic] = []
    ) {
        self.answers = answers
        self.otherCells = otherCells
        self.handout = handout
        self.diagnostics = diagnostics
    }
}
