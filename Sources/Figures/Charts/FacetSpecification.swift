/// A chart drawn once a value, all panels in the same scales.
public struct FacetSpecification: Sendable, Equatable {
    /// The label of the value that separates the panels.
    public var label: String
    /// How many panels stand in a row; nil lets the drawing choose.
    public var columns: Int?

    public init(label: String, columns: Int? = nil) {
        self.label = label
        self.columns = columns
    }
}
