/// The backstop behind the fuel: far more time than an exercise's steps can take.
enum Deadline {
    private static let milliseconds = 50_000.0

    /// A clock that says when the time of one exercise is over.
    @Sendable static func make() -> () -> Bool {
        let end = MonotonicClock.milliseconds() + milliseconds
        return { MonotonicClock.milliseconds() > end }
    }
}
