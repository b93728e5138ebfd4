/// A native function as the machine calls it: the concrete types it was compiled for, its window, its body.
///
/// The window is laid out as a compiled function's: results, inout parameters, then owned parameters.
struct NativeEntry {
    var name: String
    /// Runtime types of the generic arguments, in the order of the declaration.
    var types: [Int] = []
    /// First scalar and object register of each parameter, `self` first.
    var parameters: [ValueLayout] = []
    /// Runtime types of the parameters and, last, of the result.
    var parameterTypes: [Int] = []
    /// First object register of the result: 1 where a closure among the arguments may throw.
    var resultObject = 0
    /// Slots of the result.
    var resultSize = 0
    var ownedStart = 0
    var objectCount = 0
    var body: NativeFunction
}
