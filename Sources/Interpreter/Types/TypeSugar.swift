/// A type as the compiler's library spells it, and what that means.
struct TypeSugar {
    var name: String
    var meaning: String
}
