/// A recurrent network written out over time: one copy of the cell a step, inputs below, outputs above.
public struct UnfoldedDrawing: Sendable, Equatable, FigureConvertible {
    public var cell: String
    public var steps: [UnfoldedStep]
    /// The states handed on between the copies, one row each: `h`, or `c` and `h`.
    public var states: [String]
    public var inputWeight: String
    public var stateWeight: String
    public var outputWeight: String

    public init(
        cell: String = "RNN", steps: [UnfoldedStep], states: [String] = ["h"], inputWeight: String = "",
        stateWeight: String = "", outputWeight: String = ""
    ) {
        self.cell = cell
        self.steps = steps
        self.states = states
        self.inputWeight = inputWeight
        self.stateWeight = stateWeight
        self.outputWeight = outputWeight
    }

    public var figure: Figure { Figure(.unfolded(self)) }
}
