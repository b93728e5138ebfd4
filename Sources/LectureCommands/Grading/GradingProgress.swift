/// The line at a terminal that says how far a grading is.
struct GradingProgress {
    private let console: Console
    private var count = 0
    private var done = 0
    private var started = 0.0
    private var shown = 0.0

    init(_ console: Console) {
        self.console = console
    }

    mutating func start(_ count: Int) {
        self.count = count
        started = MonotonicClock.milliseconds()
    }

    mutating func step() {
        done += 1
        let now = MonotonicClock.milliseconds()
        guard console.messagesAreShown, count > 1, now - shown > 100 || done == count else { return }
        shown = now
        let left = (now - started) / Double(done) * Double(count - done) / 1000
        console.say(GradingWords.progress(done, of: count, secondsLeft: done > 3 && done < count ? left : nil))
    }

    func end() {
        if console.messagesAreShown, count > 1 { console.say("\n") }
    }
}
