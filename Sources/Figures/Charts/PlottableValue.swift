/// A datum of a chart with the name of what it measures: `.value("loss", 0.3)`.
public struct PlottableValue: Sendable, Equatable {
    public var label: String
    public var datum: PlottableDatum

    public init(_ label: String, _ datum: PlottableDatum) {
        self.label = label
        self.datum = datum
    }

    public static func value(_ label: String, _ value: some Plottable) -> PlottableValue {
        PlottableValue(label, value.plottableDatum)
    }
}
