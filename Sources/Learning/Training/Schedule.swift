import Elementary

/// How the rate of learning changes from epoch to epoch, as a factor of the first one.
public enum Schedule: Sendable {
    /// Always the first rate.
    case constant
    /// Times a factor every so many epochs.
    case steps(every: Int, factor: Double)
    /// Times a factor each epoch.
    case exponential(Double)
    /// Half a cosine from 1 down to 0 over so many epochs.
    case cosine(Int)
    /// A straight rise over so many epochs, then another schedule.
    indirect case warmUp(Int, then: Schedule)

    /// What the first rate is multiplied by in an epoch, from 0.
    public func factor(_ epoch: Int) -> Double {
        switch self {
        case .constant: return 1
        case .steps(let every, let factor): return Elementary.pow(factor, Double(epoch / max(1, every)))
        case .exponential(let factor): return Elementary.pow(factor, Double(epoch))
        case .cosine(let length):
            let share = min(1, Double(epoch) / Double(max(1, length)))
            return 0.5 * (1 + Elementary.cos(share * 3.141592653589793))
        case .warmUp(let length, let then):
            return epoch < length ? Double(epoch + 1) / Double(length) : then.factor(epoch - max(0, length))
        }
    }
}
