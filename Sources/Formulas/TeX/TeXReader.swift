import Diagnostics

/// Reads the TeX of formulas; bad input gives diagnostics and a formula that shows what was read.
public struct TeXReader: Sendable {
    private let macros: TeXMacros

    public init(macros: TeXMacros = .none) {
        self.macros = macros
    }

    /// Reads `source`, which stands at `base`.
    public func read(_ source: String, at base: SourcePosition = SourcePosition(offset: 0)) -> TeXReading {
        read(bytes: Array(source.utf8), at: base)
    }

    /// Reads the formula whose first byte stands at `base`.
    public func read(bytes: [UInt8], at base: SourcePosition) -> TeXReading {
        var parser = TeXParser(bytes, base: base, macros: macros)
        return parser.read()
    }
}
