/// How much each query looks at each key: one row of weights a query.
public struct AttentionMap: Sendable, Equatable, FigureConvertible {
    public var weights: [[Double]]
    public var queries: [String]
    public var keys: [String]

    public init(_ weights: [[Double]], queries: [String], keys: [String]) {
        self.weights = weights
        self.queries = queries
        self.keys = keys
    }

    public var figure: Figure { Figure(.attention(self)) }
}
