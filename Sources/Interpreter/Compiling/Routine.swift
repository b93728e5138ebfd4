/// What the machine does for compiled code beyond single instructions.
enum Routine: Hashable {
    case intrinsic(Intrinsic)
    /// Adds an entry of a dictionary literal: a key that is there already is a fault.
    case insertLiteral
    /// Where the value of a key lies in a dictionary that is made the only one: its position, or `~position` of a new
    /// entry whose value is still to come.
    case positionForWriting
    /// Moves the value of a key out of a dictionary, to be put back or to be removed.
    case takeValue
    /// Whether a value has a type at run time, and the value as that type.
    case cast
    case castTest
    /// The dynamic type of a value.
    case dynamicType
    /// A value in an existential box.
    case erase
    /// `==`, `<` and a hash by the shape of the type.
    case equalByShape, lessByShape, hashByShape
    /// Hands a value to the outside: the last expression of a unit.
    case show
    case allCases
    /// An instance whose initialiser fails before all of it is there: its deinitialiser does not run.
    case abandon
}

extension Compiler {
    struct RoutineKey: Hashable {
        var routine: Routine
        var arguments: [Type]
        var parameters: [Type]
        var result: Type
    }

    func routine(_ routine: Routine, _ arguments: [Type], _ signature: Signature) -> Int? {
        let arguments = arguments.map { concrete($0) }
        let key = RoutineKey(
            routine: routine, arguments: arguments, parameters: signature.parameters.map { $0.type },
            result: signature.result)
        if let known = routines[key] { return known }
        guard let body = RoutineBodies.body(of: routine) else { return nil }
        let entry = nativeEntry("", signature, arguments.map { runtimeType($0) }, body.function)
        let number = machine.add(entry)
        routines[key] = number
        return number
    }
}
