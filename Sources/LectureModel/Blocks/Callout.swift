import Diagnostics

/// A quote that begins with `[!KIND]`.
public struct Callout: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case note, tip, important, warning, caution, predict, explain, recall
    }

    public var kind: Kind
    /// What the author wrote behind the kind; nil: the kind's own word stands there.
    public var title: RichText?
    public var body: [Block]
    /// What stands after a line `---`: folded on the page.
    public var answer: [Block]?
    /// `03#chain`: the lecture and section that a recall question is about.
    public var citation: Citation?
    public var range: SourceRange

    public init(
        kind: Kind, title: RichText? = nil, body: [Block], answer: [Block]? = nil, citation: Citation? = nil,
        range: SourceRange
    ) {
        self.kind = kind
        self.title = title
        self.body = body
        self.answer = answer
        self.citation = citation
        self.range = range
    }
}
