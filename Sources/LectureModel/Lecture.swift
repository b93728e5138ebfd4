import Diagnostics

/// One lecture as its file says it: the front matter, the blocks in order, and tables of what blocks point into.
///
/// Cells, exercises, footnotes, inline values and checked numbers are listed in document order; a block or an inline
/// holds its place in that list, so that the results of a run can be attached without touching the document.
public struct Lecture: Sendable {
    public var frontMatter: FrontMatter
    /// The title of the page: that of the front matter, or else the first heading of level 1.
    public var title: RichText?
    public var blocks: [Block]
    public var cells: [Cell]
    public var exercises: [Exercise]
    public var footnotes: [Footnote]
    public var inlineValues: [InlineValue]
    public var checkedNumbers: [CheckedNumber]
    /// Everything that can be referred to, in document order.
    public var labels: [Label]
    /// What each cross-reference points at; nil where nothing has that label.
    public var targets: [Label?]
    /// The whole file.
    public var range: SourceRange

    public init(
        frontMatter: FrontMatter = FrontMatter(), title: RichText? = nil, blocks: [Block] = [], cells: [Cell] = [],
        exercises: [Exercise] = [], footnotes: [Footnote] = [], inlineValues: [InlineValue] = [],
        checkedNumbers: [CheckedNumber] = [], labels: [Label] = [], targets: [Label?] = [],
        range: SourceRange
    ) {
        self.frontMatter = frontMatter
        self.title = title
        self.blocks = blocks
        self.cells = cells
        self.exercises = exercises
        self.footnotes = footnotes
        self.inlineValues = inlineValues
        self.checkedNumbers = checkedNumbers
        self.labels = labels
        self.targets = targets
        self.range = range
    }

    /// Whether some of its numbers differ from student to student.
    public var hasVariants: Bool { cells.contains { $0.options.variant != nil } }

    /// What `reference` points at.
    public func target(of reference: CrossReference) -> Label? { targets[reference.index] }
}
