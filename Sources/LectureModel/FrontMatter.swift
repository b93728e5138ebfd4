import Diagnostics

/// What the lines between the two `---` at the head of a lecture say.
public struct FrontMatter: Sendable {
    public var title: RichText?
    public var subtitle: RichText?
    public var number: String?
    public var authors: [String] = []
    public var date: String?
    /// The language of the prose, as BCP 47 writes it; the page's `lang`.
    public var language: String?
    public var description: String?
    public var course: String?
    public var seed: Int64?
    /// Constants that stand before the first cell, in the order of the file.
    public var parameters: [Parameter] = []
    /// Names of files inside the lecture's folder.
    public var data: [DataFile] = []
    /// How names of the cells are written as mathematics, as TeX.
    public var symbols: [Substitution] = []
    /// Macros of the lecture's formulas, as TeX; `#1` is the first argument.
    public var macros: [Substitution] = []
    public var version: String?
    /// Of one student's copy: what its variants are drawn with.
    public var variant: Int64?
    /// Present in a file that `handout` wrote.
    public var handout: String?
    /// The lines between the two rules; nil where a lecture has no front matter.
    public var range: SourceRange?

    public init() {}
}
