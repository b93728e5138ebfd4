/// A horizontal space, in thousandths of the letter size.
public struct FormulaSpace: Hashable, Sendable {
    public var width: Int

    public init(_ width: Int) {
        self.width = width
    }

    public static let negativeThin = FormulaSpace(-167)
    public static let thin = FormulaSpace(167)
    public static let medium = FormulaSpace(222)
    public static let word = FormulaSpace(250)
    public static let thick = FormulaSpace(278)
    public static let half = FormulaSpace(500)
    public static let quad = FormulaSpace(1000)
    public static let twoQuads = FormulaSpace(2000)
}
