import Figures

/// Maps the data of one axis to places of the drawing.
struct AxisScale {
    /// Empty for numbers.
    var categories: [PlottableDatum] = []
    var transform = ScaleTransform.linear
    var domain: ClosedRange<Double> = 0...1
    /// Places of the two ends; the first is larger where the axis runs upwards.
    var start = 0.0
    var end = 1.0
    private var places: [PlottableDatum: Int] = [:]

    init(categories: [PlottableDatum]) {
        self.categories = categories
        for (index, category) in categories.enumerated() where places[category] == nil { places[category] = index }
    }

    init(domain: ClosedRange<Double>, transform: ScaleTransform = .linear) {
        self.domain = domain
        self.transform = transform
    }

    var isCategorical: Bool { !categories.isEmpty }

    var length: Double { abs(end - start) }

    /// The room of one category.
    var band: Double { isCategorical ? length / Double(categories.count) : 0 }

    func position(_ datum: PlottableDatum) -> Double? {
        guard isCategorical else {
            guard let number = datum.number else { return nil }
            return position(number)
        }
        guard let index = places[datum] else { return nil }
        return start + (end - start) * (Double(index) + 0.5) / Double(categories.count)
    }

    func position(_ number: Double) -> Double? {
        if isCategorical { return position(.number(number)) }
        guard let value = transform.apply(number), let low = transform.apply(domain.lowerBound),
            let high = transform.apply(domain.upperBound), high > low
        else { return nil }
        let place = start + (end - start) * (value - low) / (high - low)
        // Far outside the plot one place is as good as another, and short numbers are better ones.
        return max(-20_000, min(20_000, place))
    }

    /// Where bars begin: zero, or the end of the axis nearest to it.
    var baseline: Double {
        if transform == .logarithmic { return start }
        let zero = max(domain.lowerBound, min(domain.upperBound, 0))
        return position(zero) ?? start
    }

    mutating func place(from start: Double, to end: Double) {
        self.start = start
        self.end = end
    }
}
