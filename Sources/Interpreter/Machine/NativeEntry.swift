/// A native function as the machine calls it: the concrete types it was compiled for, its window, its body.
///
/// A class, so that a call does not copy it. The window is laid out as a compiled function's: results, inout parameters,
/// then owned parameters.
final class NativeEntry {
    let name: String
    /// Runtime types of the generic arguments, in the order of the declaration.
    let types: [Int]
    /// First scalar and object register of each parameter, `self` first.
    let parameters: [ValueLayout]
    /// Runtime types of the parameters and, last, of the result.
    let parameterTypes: [Int]
    /// First object register of the result: 1 where a closure among the arguments may throw.
    let resultObject: Int
    /// Slots of the result.
    let resultSize: Int
    let ownedStart: Int
    let objectCount: Int
    let body: NativeFunction

    init(
        name: String, types: [Int], parameters: [ValueLayout], parameterTypes: [Int], resultObject: Int,
        resultSize: Int, ownedStart: Int, objectCount: Int, body: @escaping NativeFunction
    ) {
        self.name = name
        self.types = types
        self.parameters = parameters
        self.parameterTypes = parameterTypes
        self.resultObject = resultObject
        self.resultSize = resultSize
        self.ownedStart = ownedStart
        self.objectCount = objectCount
        self.body = body
    }
}
