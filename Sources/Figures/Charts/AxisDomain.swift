/// What an axis spans.
public enum AxisDomain: Sendable, Equatable {
    case numbers(ClosedRange<Double>)
    case categories([PlottableDatum])
}

extension AxisDomain {
    /// The span of numbers, unless the axis is one of categories.
    init(spanning data: [PlottableDatum], type: ScaleType?) {
        let numbers = data.compactMap { $0.number }.filter { $0.isFinite }
        if type != .category, numbers.count == data.count, let low = numbers.min(), let high = numbers.max() {
            self = .numbers(low...high)
        } else {
            self = .categories(data)
        }
    }
}
