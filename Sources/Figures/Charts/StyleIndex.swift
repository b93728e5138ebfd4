/// Numbers the values of a style in the order of the marks.
public struct StyleIndex {
    public private(set) var values: [PlottableDatum] = []
    private var indices: [PlottableDatum: Int] = [:]

    public init(_ domain: [PlottableDatum] = []) {
        for value in domain { _ = index(of: value) }
    }

    /// The number of a value; a new one gets the next.
    public mutating func index(of value: PlottableDatum) -> Int {
        if let index = indices[value] { return index }
        indices[value] = values.count
        values.append(value)
        return values.count - 1
    }

    public func found(_ value: PlottableDatum) -> Int { indices[value] ?? 0 }
}
