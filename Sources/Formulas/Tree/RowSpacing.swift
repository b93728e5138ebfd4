/// What each part of a row does beside its neighbours: TeX's rule by which a minus after “=” is a sign.
///
///     a − b      binary, because something stands before it
///     = − b      ordinary: the sign of b
///     |−b|       ordinary too: the first bar of a row opens (TeX itself errs here)
public struct RowSpacing {
    private var previous: SymbolClass?
    private var bars = 0

    /// `afterCell` for a cell that is not its line's first: an operator at its start is one between two parts.
    public init(afterCell: Bool = false) {
        previous = afterCell ? .ordinary : nil
    }

    /// The class of `part`, which stands next; nil for what takes no room of its own, such as spaces.
    public mutating func next(_ part: Formula) -> SymbolClass? {
        guard var kind = part.symbolClass else { return nil }
        if kind == .binary, !precedesBinary { kind = .ordinary }
        previous = kind
        if part.isBar {
            bars += 1
            previous = bars % 2 == 1 ? .opening : .closing
        }
        return kind
    }

    private var precedesBinary: Bool {
        switch previous {
        case nil, .binary, .relation, .opening, .punctuation, .large: false
        case .ordinary, .closing, .inner: true
        }
    }
}

extension Formula {
    /// What the formula does in a row; nil for spaces and names of lines.
    public var symbolClass: SymbolClass? {
        switch self {
        case .symbol(let symbol): symbol.kind
        case .function: .large
        case .space, .tag, .label: nil
        case .delimiter(let delimiter): delimiter.kind
        case .classed(let kind, _): kind
        case .arrow: .relation
        case .scripts(let scripts): scripts.base.symbolClass ?? .ordinary
        case .stacked(let base, _, _): base.symbolClass ?? .ordinary
        case .fenced, .fraction: .inner
        case .decorated(let decoration, let content):
            decoration == .emphasis || decoration == .cancel ? content.symbolClass ?? .ordinary : .ordinary
        case .row, .identifier, .number, .text, .root, .table, .sized, .reference, .unknown: .ordinary
        }
    }

    /// Whether it is a bar that opens or closes by its place alone.
    public var isBar: Bool {
        switch self {
        case .symbol(let symbol): symbol.kind == .ordinary && (symbol.text == "|" || symbol.text == "‖")
        case .scripts(let scripts): scripts.base.isBar
        default: false
        }
    }

    /// Whether its source begins with a digit or a decimal point.
    var startsWithDigits: Bool {
        switch self {
        case .number(_, let style): style == .automatic
        case .scripts(let scripts): scripts.base.startsWithDigits
        default: false
        }
    }

    /// Whether digits after it would be read as part of it.
    var runsIntoDigits: Bool {
        switch self {
        case .number(_, let style): style == .automatic
        case .symbol(let symbol): symbol == FormulaSymbol(".", .ordinary)
        default: false
        }
    }
}
