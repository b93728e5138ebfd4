/// How the window of a call is laid out: where callee and caller find results and parameters.
///
///     | error, if it may throw | results | inout parameters | other parameters |
///                                                           ^ ownedStart: objects the callee releases
struct Signature {
    struct Parameter {
        var type: Type
        var layout: ValueLayout
        var isInout: Bool
        /// Relative to the window.
        var at: Registers
    }

    var result: Type
    var resultLayout: ValueLayout
    /// The first object register takes a thrown error.
    var throwsErrors: Bool
    /// `self` first, where there is one.
    var parameters: [Parameter] = []
    var ownedStart = 0
    var size = ValueLayout.none

    var resultAt: Registers { Registers(scalar: 0, object: throwsErrors ? 1 : 0) }

    init(
        result: Type, throwsErrors: Bool, parameters list: [(type: Type, isInout: Bool)],
        layout: (Type) -> ValueLayout
    ) {
        self.result = result
        self.throwsErrors = throwsErrors
        resultLayout = layout(result)
        var next = resultAt.advanced(by: resultLayout)
        for entry in list {
            parameters.append(
                Parameter(type: entry.type, layout: layout(entry.type), isInout: entry.isInout, at: next))
        }
        for index in parameters.indices where parameters[index].isInout {
            parameters[index].at = next
            next = next.advanced(by: parameters[index].layout)
        }
        ownedStart = next.object
        for index in parameters.indices where !parameters[index].isInout {
            parameters[index].at = next
            next = next.advanced(by: parameters[index].layout)
        }
        size = ValueLayout(scalars: next.scalar, objects: next.object)
    }
}
