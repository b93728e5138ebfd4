/// A local variable that was met, and what declares it; decides the words when nobody uses it.
struct DeclaredVariable {
    enum Form {
        /// `let x = 1`
        case value
        /// `let x: Int`
        case bare
        /// A part of a tuple, a loop's variable, a `case`'s.
        case pattern
        /// `if let x`
        case condition
    }

    let variable: VariableSymbol
    let form: Form
}
