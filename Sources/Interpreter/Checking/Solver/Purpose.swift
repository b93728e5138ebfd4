/// What a value is wanted for; decides the words if it does not fit.
enum Purpose {
    case specified
    case argument
    case returned
    case assigned
    /// Assigned to a subscript.
    case assignedElement
    case condition
    case element
    case key
    case value
    case closureResult
    case branch
    case thrown
    case subscriptIndex
    case defaultArgument
    case coercion
    case rawValue
    case none
}
