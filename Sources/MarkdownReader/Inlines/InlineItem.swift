import LectureModel

/// A piece of a text before emphasis and links are known; a list of them becomes the tree.
struct InlineItem {
    enum Kind {
        /// Text with its escapes resolved.
        case text([UInt8])
        case leaf(Inline)
        /// A run of `*` or `_`.
        case delimiters
        case linkStart
        case linkEnd(LinkTarget)
    }

    /// What stands behind the brackets of a link or an image.
    struct LinkTarget {
        var destination: String
        var title: String?
        var isImage: Bool
        var label: String?
    }

    var kind: Kind
    /// In the bytes of the text.
    var range: Range<Int>
    /// Widths (1 emphasis, 2 strong) of what a run closes from its left, and opens from its right, innermost first.
    var closes: [Int] = []
    var opens: [Int] = []
}
