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
