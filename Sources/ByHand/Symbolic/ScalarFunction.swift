/// A function of one number whose source is known: its name, its variable, what it computes.
public struct ScalarFunction: Sendable {
    public var name: String
    public var variable: String
    public var body: Symbolic
    /// The numbers of the other names in its body.
    public var constants: [String: Double]

    public init(name: String, variable: String, body: Symbolic, constants: [String: Double] = [:]) {
        self.name = name
        self.variable = variable
        self.body = body
        self.constants = constants
    }
}
