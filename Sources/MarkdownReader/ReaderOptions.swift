/// Which Markdown is read.
public enum ReaderOptions: Sendable {
    /// CommonMark and pipe tables alone, raw HTML kept.
    case commonMark
    /// A lecture, with everything of ours.
    case full
}
