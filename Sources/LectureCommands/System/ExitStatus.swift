/// What a command tells the shell.
public enum ExitStatus: Int32, Sendable {
    case success = 0
    /// Something in a lecture, a program or an answer is wrong; what could be written is written.
    case failed = 1
    /// The input or the options cannot be used.
    case unusable = 2

    /// The graver of two.
    func joined(with other: ExitStatus) -> ExitStatus {
        rawValue >= other.rawValue ? self : other
    }
}
