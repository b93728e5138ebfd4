/// How often each class was taken for each other: rows are the truth, columns the prediction.
public struct ConfusionMatrix: Sendable, Equatable, FigureConvertible {
    public var counts: [[Double]]
    public var classes: [String]

    public init(_ counts: [[Double]], classes: [String] = []) {
        self.counts = counts
        self.classes = classes
    }

    public var figure: Figure { Figure(.confusion(self)) }
}
