import Syntax

/// How far a declaration is seen.
enum AccessScope {
    case everywhere
    case module
    /// Said with `private` outside of types, or with `fileprivate`.
    case file(isPrivate: Bool)
    /// In a type and its extensions alone.
    case type(NominalSymbol)

    init?(_ modifiers: Modifiers, in owner: NominalSymbol?) {
        if modifiers.contains(.private) {
            self = owner.map { .type($0) } ?? .file(isPrivate: true)
        } else if modifiers.contains(.fileprivate) {
            self = .file(isPrivate: false)
        } else if modifiers.contains(.public) || modifiers.contains(.open) {
            self = .everywhere
        } else if modifiers.contains(.internal) {
            self = .module
        } else {
            return nil
        }
    }

    func isSeen(from other: AccessScope) -> Bool {
        switch (self, other) {
        case (.everywhere, _), (.file, .file), (.file, .type), (.module, .module), (.module, .file), (.module, .type):
            return true
        case (.type(let outer), .type(let inner)):
            var current: NominalSymbol? = inner
            while let nominal = current {
                if nominal === outer { return true }
                current = nominal.parent
            }
            return false
        default: return false
        }
    }

    func narrowed(to other: AccessScope) -> AccessScope {
        isSeen(from: other) ? other : self
    }

    /// What a type is called that is seen so far.
    var word: String {
        switch self {
        case .everywhere: "public"
        case .module: "internal"
        case .file(let isPrivate): isPrivate ? "private" : "fileprivate"
        case .type: "private"
        }
    }
}
