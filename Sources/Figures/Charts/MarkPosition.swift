/// Where a mark lies along one axis.
public enum MarkPosition: Sendable, Equatable {
    case at(PlottableValue)
    indirect case between(PlottableValue, PlottableValue)

    /// The name of what is measured.
    public var label: String {
        switch self {
        case .at(let value): value.label
        case .between(let low, _): low.label
        }
    }
}

extension MarkPosition {
    /// The data of one place, or of two.
    public var data: [PlottableDatum] {
        switch self {
        case .at(let value): [value.datum]
        case .between(let low, let high): [low.datum, high.datum]
        }
    }

    /// The second of two.
    public var end: PlottableDatum? {
        switch self {
        case .at: nil
        case .between(_, let high): high.datum
        }
    }

    /// The first of the data.
    public var datum: PlottableDatum {
        switch self {
        case .at(let value): value.datum
        case .between(let low, _): low.datum
        }
    }
}
