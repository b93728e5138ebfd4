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
    /// A bit for each name declared here, several names to a bit: a scope whose bit is missing need not be asked.
    private var declared: UInt64 = 0
    /// The outermost scope, which outlives the others; nil: this one.
    unowned(unsafe) private let root: Scope?
    /// Of the outermost scope: those inside that declare something which may refer back to them.
    private var planted: [Scope] = []
    private var isPlanted = false
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
    /// Is this a place of the library?
    let isOfLibrary: Bool
    /// The sealed unit around this place: what that unit's extensions add is seen only inside of it.
    unowned(unsafe) private(set) var realm: Scope?
    /// In a sealed unit: its extensions of types that it does not declare.
    var foreignExtensions: [ExtensionContext] = []

    init(_ kind: Kind, parent: Scope?, isSealed: Bool = false) {
        self.kind = kind
        self.parent = parent
        isOfLibrary = kind == .library || kind != .unit && parent?.isOfLibrary == true
        self.function = parent?.function
        root = parent.map { $0.root ?? $0 }
        realm = parent?.realm
        if isSealed { realm = self }
        if kind == .block || kind == .generics || kind == .function {
            nominal = nil
        }
    }

    func declare(_ symbol: Symbol, as name: Name) {
        symbols[name, default: []].append(symbol)
        declared |= Scope.bit(of: name)
        if !isPlanted, let root, kind != .block && kind != .function || symbol.refersToScope {
            root.planted.append(self)
            isPlanted = true
        }
    }

    /// Opens the circles of what the outermost scope and those inside declare.
    func openCircles() {
        for scope in planted { scope.openOwnCircles() }
        planted = []
        openOwnCircles()
    }

    private func openOwnCircles() {
        let lost = symbols
        (symbols, statements, foreignExtensions) = ([:], [], [])
        (nominal, context, function, signature) = (nil, nil, nil, nil)
        for list in lost.values {
            for symbol in list { symbol.openCircles() }
        }
    }

    func remove(_ name: Name) {
        symbols[name] = nil
    }

    @inline(__always)
    func local(_ name: Name) -> [Symbol]? {
        mayDeclare(name) ? symbols[name] : nil
    }

    @inline(__always)
    private func mayDeclare(_ name: Name) -> Bool { declared & Scope.bit(of: name) != 0 }

    @inline(__always)
    private static func bit(of name: Name) -> UInt64 { 1 << UInt64(truncatingIfNeeded: name.index & 63) }

    /// The nearest of this scope and those around it that may say something of the name: what declares it, a type, whose
    /// members it may be of, and the library, which declares what is asked of it.
    func nearest(_ name: Name) -> Scope? {
        unowned(unsafe) var place = self
        while !place.mayDeclare(name), place.kind != .type, place.kind != .library {
            guard let outer = place.parent else { return nil }
            place = outer
        }
        return place
    }

    var names: [Name] { Array(symbols.keys) }
}
