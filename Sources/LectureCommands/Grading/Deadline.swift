/// The backstop behind the fuel: far more time of the processor than an exercise's steps can take.
///
/// An answer cannot sleep; the clock on the wall would only measure how busy the machine is.
enum Deadline {
    private static let milliseconds = 50_000.0

    /// A clock that says when the time of one exercise is over.
    @Sendable static func make() -> () -> Bool {
        let end = MonotonicClock.processorMilliseconds() + milliseconds
        return { MonotonicClock.processorMilliseconds() > end }
    }
}
