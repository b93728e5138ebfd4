import Glibc

/// Time for the progress line on a terminal; nothing that is written depends on it.
enum MonotonicClock {
    static func milliseconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
    }
}
