/// A member found in a type, and where.
struct MemberEntry {
    let symbol: Symbol
    /// The declaration (the type, a superclass, a protocol) it belongs to.
    let owner: NominalSymbol
    let context: ExtensionContext?
}
