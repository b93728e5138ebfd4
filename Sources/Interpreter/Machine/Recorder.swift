import Diagnostics

/// Takes the values of subexpressions while a function compiled in recording mode runs.
open class Recorder {
    public init() {}

    /// Called after each (sub)expression. The view holds only during the call.
    open func record(node: Int32, range: SourceRange, value: ValueView) {}
}
