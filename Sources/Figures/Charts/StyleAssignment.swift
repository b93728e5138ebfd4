/// Which style stands for which value of a series: Apple's `domain:range:`.
public struct StyleAssignment<Style: Sendable & Equatable>: Sendable, Equatable {
    /// Empty takes the values in the order of the marks.
    public var domain: [PlottableDatum]
    public var range: [Style]

    public init(domain: [PlottableDatum] = [], range: [Style]) {
        self.domain = domain
        self.range = range
    }
}
