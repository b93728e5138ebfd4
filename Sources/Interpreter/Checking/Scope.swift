import Diagnostics
import Syntax

/// The names visible at a place; each scope adds its own to those of the scope around it.
public final class Scope {
    enum Kind {
        case library, unit, function, block, type, generics
    }

    let kind: Kind
    let parent: Scope?
    private(set) var symbols: [Name: [Symbol]] = [:]
    /// The type or extension whose members are visible here.
    var nominal: NominalSymbol?
    var context: ExtensionContext?
    /// The function whose body this is (part of).
    var function: FunctionSymbol?
    /// Conditions of the generic declarations around this place are read from here outwards.
    var signature: GenericSignature?
    /// What a block holds; variables that are declared further down are named from here.
    var statements: [Statement] = []
    /// Where names of a block begin to be visible.
    var positions: [Name: SourcePosition] = [:]
    /// The sealed unit around this place: what that unit's extensions add is seen only inside of it.
    unowned(unsafe) private(set) var realm: Scope?
    /// In a sealed unit: its extensions of types that it does not declare.
    var foreignExtensions: [ExtensionContext] = []

    init(_ kind: Kind, parent: Scope?, isSealed: Bool = false) {
        self.kind = kind
        self.parent = parent
        self.function = parent?.function
        realm = parent?.realm
        if isSealed { realm = self }
        if kind == .block || kind == .generics || kind == .function {
            nominal = nil
        }
    }

    func declare(_ symbol: Symbol, as name: Name) {
        symbols[name, default: []].append(symbol)
    }

    func remove(_ name: Name) {
        symbols[name] = nil
    }

    @inline(__always)
    func local(_ name: Name) -> [Symbol]? {
        symbols[name]
    }

    var names: [Name] { Array(symbols.keys) }
}
