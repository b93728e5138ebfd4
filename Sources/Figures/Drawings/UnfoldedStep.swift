/// One time step of an unfolded network; empty words leave their arrow out.
public struct UnfoldedStep: Sendable, Equatable {
    public var input: String
    public var output: String
    public var isHighlighted: Bool

    public init(input: String = "", output: String = "", isHighlighted: Bool = false) {
        self.input = input
        self.output = output
        self.isHighlighted = isHighlighted
    }
}
