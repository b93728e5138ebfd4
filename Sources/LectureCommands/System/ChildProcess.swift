import Glibc

/// Another program, run silently to its end or to the end of our patience.
enum ChildProcess {
    enum Outcome: Equatable {
        case exited(Int32)
        case tookTooLong
        case didNotStart
    }

    /// Runs `program` with nothing to read and nowhere to write but the files that its arguments name.
    static func run(_ program: String, _ arguments: [String], seconds: Double) -> Outcome {
        guard let child = start(program, arguments) else { return .didNotStart }
        let end = MonotonicClock.milliseconds() + seconds * 1000
        var status: Int32 = 0
        while true {
            let ended = waitpid(child, &status, WNOHANG)
            if ended == child { return .exited(exitCode(status)) }
            if ended < 0 && errno != EINTR { return .didNotStart }
            if MonotonicClock.milliseconds() > end { break }
            usleep(10_000)
        }
        kill(-child, SIGKILL)
        waitpid(child, &status, 0)
        return .tookTooLong
    }

    /// Starts it as the head of a process group, so that its own children can be ended with it.
    private static func start(_ program: String, _ arguments: [String]) -> pid_t? {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        return posix_spawn(&child, program, &files, &attributes, &words, environ) == 0 ? child : nil
    }

    private static func exitCode(_ status: Int32) -> Int32 {
        status & 0x7f == 0 ? status >> 8 & 0xff : -1
    }
}
