import Syntax

/// Operators that the checker treats by their own rules.
struct OperatorNames {
    let plus: Name
    let and: Name
    let or: Name
    let coalesce: Name
    let notEqual: Name
    let not: Name
    let match: Name

    init(_ names: NameTable) {
        plus = names.intern("+")
        and = names.intern("&&")
        or = names.intern("||")
        coalesce = names.intern("??")
        notEqual = names.intern("!=")
        not = names.intern("!")
        match = names.intern("~=")
    }
}
