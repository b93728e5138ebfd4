/// Opening brackets that may still begin a link or an image.
struct BracketStack {
    struct Bracket {
        /// Its place in the list of items.
        let item: Int
        /// The index behind it.
        let textStart: Int
        let isImage: Bool
        /// The last delimiter run in front of it.
        let delimiterBottom: Int
        /// Whether another bracket opens inside it, so that its text is no label.
        var hasInner = false
    }

    private(set) var brackets: [Bracket] = []
    /// Below this depth only images count: a link holds no link.
    private var linkFloor = 0

    var last: Bracket? { brackets.last }

    /// Whether the last bracket may become a link or an image.
    var isActive: Bool {
        guard let last = brackets.last else { return false }
        return last.isImage || brackets.count > linkFloor
    }

    mutating func push(_ bracket: Bracket) {
        if !brackets.isEmpty { brackets[brackets.count - 1].hasInner = true }
        brackets.append(bracket)
    }

    mutating func pop() {
        brackets.removeLast()
        linkFloor = min(linkFloor, brackets.count)
    }

    /// Called when a link has been made: those around it cannot become one.
    mutating func forbidLinks() {
        linkFloor = brackets.count
    }
}
