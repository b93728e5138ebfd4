/// One column of units.
public struct NetworkLayer: Sendable, Equatable {
    public var title: String
    public var units: [NetworkUnit]

    public init(_ title: String, _ units: [NetworkUnit]) {
        self.title = title
        self.units = units
    }

    /// A layer whose units are only counted.
    public init(_ title: String, count: Int) {
        self.init(title, (0..<max(0, count)).map { _ in NetworkUnit("") })
    }
}
