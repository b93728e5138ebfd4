import CKernels
import Formulas

/// Turns the names of a cell into symbols: `w11` is w₁₁, `alpha` is α, `yHat` is ŷ, `dE_dw` is ∂E/∂w.
public struct SymbolTable: Sendable {
    /// What the lecture says itself, in its front matter.
    private var own: [String: Formula] = [:]

    public static let standard = SymbolTable()

    private final class Box {
        let table: SymbolTable
        init(_ table: SymbolTable) { self.table = table }
    }

    /// The symbols of the lecture that this thread runs.
    public static var current: SymbolTable {
        get {
            guard let box = kernel_state().pointee.symbols else { return standard }
            return Unmanaged<Box>.fromOpaque(box).takeUnretainedValue().table
        }
        set {
            let old = kernel_state().pointee.symbols
            kernel_state().pointee.symbols = Unmanaged.passRetained(Box(newValue)).toOpaque()
            if let old { Unmanaged<Box>.fromOpaque(old).release() }
        }
    }

    public init() {}

    /// Makes `name` stand for `symbol`, whatever the rules say.
    public mutating func define(_ name: String, as symbol: Formula) {
        own[name] = symbol
    }

    /// Whether the lecture gives any name a symbol of its own.
    public var hasOwn: Bool { !own.isEmpty }

    /// Whether the lecture gives `name` a symbol of its own.
    public func defines(_ name: String) -> Bool { own[name] != nil }

    /// The symbol of a name; that of a vector, matrix or larger tensor is bold.
    public func symbol(for name: String, isTensor: Bool = false) -> Formula {
        if hasOwn, let symbol = own[name] { return symbol }
        if let (value, variable) = SymbolTable.secondDerivative(name) {
            return .fraction(
                .joined([Formula.partial.upper(.number("2")), symbol(for: value)]),
                .joined([.partial, symbol(for: variable).upper(.number("2"))]))
        }
        if let (value, variable) = SymbolTable.derivative(name) {
            return .partialDerivative(of: symbol(for: value), by: symbol(for: variable))
        }
        return NameReader.read(name, letters: isTensor ? .bold : .automatic)
    }

    /// The derivative of one symbol by another.
    public func derivative(of value: String, by variable: String) -> Formula {
        .partialDerivative(of: symbol(for: value), by: symbol(for: variable))
    }

    /// The two names in `d2E_dw2`.
    private static func secondDerivative(_ name: String) -> (value: String, variable: String)? {
        guard name.hasPrefix("d2"), name.utf8.last == UInt8(ascii: "2"), name.utf8.count >= 7,
            let (value, variable) = derivative("d" + name.dropFirst(2)), variable.utf8.count >= 2
        else { return nil }
        return (value, String(variable.dropLast()))
    }

    /// The two names in `dE_dw11` or `dEdw11`.
    private static func derivative(_ name: String) -> (value: String, variable: String)? {
        let d = UInt8(ascii: "d")
        guard name.utf8.first == d, name.utf8.count >= 4 else { return nil }
        let bytes = Array(name.utf8)
        if let underscore = bytes.firstIndex(of: UInt8(ascii: "_")) {
            guard underscore >= 2, underscore + 2 < bytes.count, bytes[underscore + 1] == d else { return nil }
            return (text(bytes[1..<underscore]), text(bytes[(underscore + 2)...]))
        }
        // Without an underscore only letters: `dEdw11` is meant so, `decided` is a word.
        guard isLetter(bytes[1]), bytes[2] == d, isLetter(bytes[3]), bytes[4...].allSatisfy(isDigit) else { return nil }
        return (text(bytes[1..<2]), text(bytes[3...]))
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
