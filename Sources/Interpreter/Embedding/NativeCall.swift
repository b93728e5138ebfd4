/// A builtin written outside of the language: reads its arguments from the call and gives back a result.
public typealias NativeFunction = @Sendable (NativeCall) -> Void

/// What a native body sees of the machine while it runs.
public final class NativeCall {
    init() {}
}
