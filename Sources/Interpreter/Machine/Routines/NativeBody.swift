/// A native function in a wrapper: an optional of the function itself would pass it through two more functions at each
/// call, which give and take its argument in memory.
struct NativeBody {
    let function: NativeFunction

    init(_ function: @escaping NativeFunction) { self.function = function }
}
