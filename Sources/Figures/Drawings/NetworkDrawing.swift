/// Layers of units from left to right, joined by weights: thickness is size, colour and dash the sign.
public struct NetworkDrawing: Sendable, Equatable, FigureConvertible {
    public var layers: [NetworkLayer]
    /// `weights[l][i][j]` joins unit `i` of layer `l` to unit `j` of the next; NaN leaves the edge out.
    /// Empty joins all units of a pair of layers by plain lines.
    public var weights: [[[Double]]]

    public init(_ layers: [NetworkLayer], weights: [[[Double]]] = []) {
        self.layers = layers
        self.weights = weights
    }

    public var figure: Figure { Figure(.network(self)) }
}
