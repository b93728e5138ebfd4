import Diagnostics

/// That a type conforms to a protocol, and by what.
public final class Conformance {
    /// The conforming type's declaration; its type is written over `signature.parameters`.
    public unowned(unsafe) let type: NominalSymbol
    public let proto: NominalSymbol
    /// Parameters of the type and the conditions of the extension that states the conformance.
    public var signature: GenericSignature { context?.signature ?? ownSignature }
    private let ownSignature: GenericSignature
    /// What stands for each requirement of the protocol, by the requirement's identity; filled on first use.
    var witnesses: [ObjectIdentifier: Witness] = [:]
    var typeWitnesses: [AssociatedTypeSymbol: Type] = [:]
    /// The extension it is stated in.
    var context: ExtensionContext?
    var inferring: Set<AssociatedTypeSymbol> = []
    var range: SourceRange?
    var isChecked = false
    var isChecking = false
    /// Stated by the checker (an enum's `Hashable`, a raw type's `RawRepresentable`).
    let isImplied: Bool

    init(
        type: NominalSymbol, proto: NominalSymbol, signature: GenericSignature, context: ExtensionContext?,
        isImplied: Bool = false
    ) {
        self.type = type
        self.proto = proto
        self.ownSignature = signature
        self.context = context
        self.isImplied = isImplied
    }

    /// A member that stands for a requirement.
    struct Witness {
        let symbol: Symbol
        /// The member's generic arguments over the conformance's parameters and the requirement's own ones.
        let arguments: [Type]
    }
}
