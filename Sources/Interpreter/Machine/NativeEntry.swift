/// A native function as the machine calls it: the concrete types it was compiled for, its window, its body.
///
/// The window is laid out as a compiled function's: results, inout parameters, then owned parameters. All of it is
/// constant, so that a call reads it without taking hold of anything.
final class NativeEntry {
    let name: String
    /// Runtime types of the generic arguments, in the order of the declaration.
    let types: [Int]
    /// First scalar and object register of each parameter, `self` first.
    let parameters: [ValueLayout]
    /// The same where a call reads them without taking hold of an array.
    let places: UnsafeMutablePointer<ValueLayout>
    /// Runtime types of the parameters and, last, of the result.
    let parameterTypes: [Int]
    /// The form of a result that is an optional.
    let optionalForm: OptionalForm?
    /// First object register of the result: 1 where a closure among the arguments may throw.
    let resultObject: Int
    /// Slots of the result.
    let resultSize: Int
    let ownedStart: Int
    let objectCount: Int
    let body: NativeFunction

    enum OptionalForm {
        /// One object register, which holds nothing for nil.
        case pointer
        /// A tag, then the payload.
        case tagged
    }

    init(
        name: String, types: [Int], signature: Signature, parameterTypes: [Int], optionalForm: OptionalForm?,
        body: @escaping NativeFunction
    ) {
        self.name = name
        self.types = types
        self.parameterTypes = parameterTypes
        self.optionalForm = optionalForm
        self.body = body
        parameters = signature.parameters.map { ValueLayout(scalars: $0.at.scalar, objects: $0.at.object) }
        places = .allocate(capacity: max(1, parameters.count))
        for (index, place) in parameters.enumerated() { (places + index).initialize(to: place) }
        resultObject = signature.resultAt.object
        resultSize = signature.resultLayout.slots
        ownedStart = signature.ownedStart
        objectCount = signature.size.objects
    }

    deinit { places.deallocate() }
}
