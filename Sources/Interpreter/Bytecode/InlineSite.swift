import Diagnostics

/// A function compiled in the place of its call, for the call stack of a fault.
struct InlineSite {
    let function: String
    /// Where it was called.
    let call: SourceRange
    /// The site that the call itself stood in, or -1.
    let parent: Int32
}
