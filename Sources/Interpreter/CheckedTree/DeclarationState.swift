import Diagnostics
import Syntax

/// How far the checker has come with a declaration, and where it stands in the syntax tree.
struct DeclarationState {
    enum Progress: UInt8 {
        case unresolved, resolving, resolved, checkingBody, checked
    }

    var progress = Progress.resolved
    var declaration: Declaration?
    /// Where its names are looked up.
    var scope: Scope?
    /// Its place in the extension that declares it.
    var context: ExtensionContext?
    /// Row of the library it was read from.
    var row: Builtin?
    /// Seen in the type that declares it alone.
    var isPrivate: Bool

    init(
        progress: Progress = .resolved, declaration: Declaration? = nil, scope: Scope? = nil,
        context: ExtensionContext? = nil, row: Builtin? = nil
    ) {
        self.progress = progress
        self.declaration = declaration
        self.scope = scope
        self.context = context
        self.row = row
        isPrivate = declaration?.modifiers.contains(.private) ?? false
    }
}

/// `extension Type where … { … }`: what its members count on beyond the type's own signature.
final class ExtensionContext {
    let declaration: ExtensionDeclaration?
    var modifiers = Modifiers.none
    /// Where the declaration begins in the program.
    var start: SourcePosition?
    unowned(unsafe) let type: NominalSymbol
    let scope: Scope
    /// The type's signature with the conditions of the `where` clause.
    var signature: GenericSignature
    /// Parameters fixed by `where Element == Int`, and the type of `self` with them.
    var selfType: Type
    var isResolved = false
    var hasStatedConformances = false
    /// What of a sealed unit's extension is seen outside of it.
    var exportedMembers: Set<Name> = []
    var exportedProtocols: Set<ObjectIdentifier> = []

    init(declaration: ExtensionDeclaration?, type: NominalSymbol, scope: Scope, selfType: Type) {
        self.declaration = declaration
        self.type = type
        self.scope = scope
        self.signature = type.generics
        self.selfType = selfType
    }
}
