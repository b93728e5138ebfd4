/// A value of the front matter: the part of YAML that lectures use.
indirect enum FrontMatterNode {
    struct Scalar {
        var content: InlineSource
        var isQuoted: Bool
        var offsets: Range<Int>

        var text: String {
            String(decoding: content.bytes.map { $0 == .lineFeed ? .space : $0 }, as: UTF8.self)
        }
    }

    struct Entry {
        var key: String
        var keyOffsets: Range<Int>
        var value: FrontMatterNode
    }

    case scalar(Scalar)
    case list([FrontMatterNode], Range<Int>)
    case map([Entry], Range<Int>)
    /// Nothing stands behind the key.
    case empty(Range<Int>)

    var offsets: Range<Int> {
        switch self {
        case .scalar(let scalar): scalar.offsets
        case .list(_, let offsets), .map(_, let offsets), .empty(let offsets): offsets
        }
    }
}
