import Diagnostics

/// An exercise: what is asked, the cell that answers it, and the cells that test the answer.
public struct Exercise: Sendable {
    public var identifier: String
    /// Its `caption:`, or else the heading above.
    public var title: [Inline]
    /// Its place among the exercises of the lecture, from 1.
    public var number: Int
    /// As the author gives them; nil: one for each check written in the tests.
    public var points: Double?
    /// The blocks since the last heading, cell or exercise.
    public var statement: [Block]
    /// Index in `Lecture.cells`.
    public var answer: Int
    public var hints: [RichText]
    /// Indices in `Lecture.cells`, in the order of the file.
    public var tests: [Int]
    public var range: SourceRange

    public init(
        identifier: String, title: [Inline], number: Int, points: Double?, statement: [Block], answer: Int,
        hints: [RichText], tests: [Int] = [], range: SourceRange
    ) {
        self.identifier = identifier
        self.title = title
        self.number = number
        self.points = points
        self.statement = statement
        self.answer = answer
        self.hints = hints
        self.tests = tests
        self.range = range
    }
}
