import Glibc

/// What one run of a program cost, as the operating system counts it.
struct ProcessCost {
    /// User and system time, in milliseconds.
    let processor: Double
    let mebibytes: Double

    /// Runs a program with its output thrown away; nil if it cannot be started.
    static func of(_ words: [String]) -> ProcessCost? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var arguments = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var process = pid_t()
        guard posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0 else { return nil }
        var status: Int32 = 0
        var usage = rusage()
        wait4(process, &status, 0, &usage)
        guard status & 0x7F == 0, (status >> 8) & 0xFF < 126 else { return nil }
        return ProcessCost(
            processor: milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
            mebibytes: Double(usage.ru_maxrss) / 1024)
    }

    /// The median of several runs after one to warm up.
    static func median(of words: [String], runs: Int = 9) -> ProcessCost? {
        guard of(words) != nil else { return nil }
        let costs = (0..<runs).compactMap { _ in of(words) }.sorted { $0.processor < $1.processor }
        return costs.isEmpty ? nil : costs[costs.count / 2]
    }

    private static func milliseconds(_ time: timeval) -> Double {
        Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
    }
}
