/// The values of an axis and what is drawn at each.
public struct AxisMarks: Sendable, Equatable {
    public var position: AxisMarkPosition
    public var values: AxisMarkValues
    public var parts: [AxisPart]

    public init(
        position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic,
        @AxisMarkBuilder content: () -> [AxisPart]
    ) {
        self.init(position: position, values: values, parts: content())
    }

    public init(position: AxisMarkPosition, values: AxisMarkValues, parts: [AxisPart]) {
        self.position = position
        self.values = values
        self.parts = parts
    }

    public init(position: AxisMarkPosition = .automatic, values: AxisMarkValues = .automatic) {
        self.position = position
        self.values = values
        self.parts = [.gridLine, .label]
    }

    public init(position: AxisMarkPosition = .automatic, values: [some Plottable]) {
        self.init(position: position, values: .values(values.map { $0.plottableDatum }))
    }

    public init(
        position: AxisMarkPosition = .automatic, values: [some Plottable],
        @AxisMarkBuilder content: () -> [AxisPart]
    ) {
        self.init(position: position, values: .values(values.map { $0.plottableDatum }), content: content)
    }
}
