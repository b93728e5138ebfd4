/// What a bare name was found to mean.
struct NameLookup {
    var symbols: [Symbol] = []
    /// Set when the symbols are members of the type around: `self.` is understood.
    var member: [MemberEntry] = []
    var memberScope: Scope?
    /// `self` cannot be used there: a static member, or a property's initial value.
    var place: Scope?
}
