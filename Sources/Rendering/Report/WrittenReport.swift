/// A report's text and the files that lie beside it.
public struct WrittenReport: Sendable {
    public struct File: Sendable {
        /// Relative to the report, with `/` between folders.
        public var name: String
        public var bytes: [UInt8]
    }

    public var bytes: [UInt8]
    public var files: [File]
}
