import Glibc

/// Time for the progress line on a terminal; nothing that is written depends on it.
enum MonotonicClock {
    static func milliseconds() -> Double { read(CLOCK_MONOTONIC) }

    /// What this process has used of the processor.
    static func processorMilliseconds() -> Double { read(CLOCK_PROCESS_CPUTIME_ID) }

    private static func read(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
    }
}
