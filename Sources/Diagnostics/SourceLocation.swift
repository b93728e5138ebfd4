/// A place as people write it: file, line from 1, column in UTF-8 bytes from 1.
public struct SourceLocation: Hashable, Sendable {
    public var file: String
    public var line: Int
    public var column: Int

    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// The `file:line:column` in front of a diagnostic.
    public var text: String { "\(file):\(line):\(column)" }
}
