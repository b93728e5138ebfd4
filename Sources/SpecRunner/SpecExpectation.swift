/// What the comments of a spec promise.
///
///     print(1 + 1)      // expect: 2
///     let a: Int = ""   // expect error 14: cannot convert value of type 'String' to specified type 'Int'
///     a[9]              // expect fault: Index out of range
///     let b = 1 is Int  // expect warning 11: 'is' test is always true
///     f(1 || 2)         // expect error 3: no truth  // expect error 5: no number
public struct SpecExpectation: Equatable, Sendable {
    public struct Error: Equatable, Sendable {
        public var line: Int
        /// Nil where only the line counts.
        public var column: Int?
        public var message: String

        public init(line: Int, column: Int?, message: String) {
            self.line = line
            self.column = column
            self.message = message
        }
    }

    public struct Fault: Equatable, Sendable {
        public var line: Int
        public var message: String

        public init(line: Int, message: String) {
            self.line = line
            self.message = message
        }
    }

    /// The lines printed, in order.
    public var printed: [String] = []
    public var errors: [Error] = []
    /// Looked at where some are promised.
    public var warnings: [Error] = []
    public var fault: Fault?

    public init() {}

    init(readFrom source: [UInt8]) {
        let lines = String(decoding: source, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() { read(Substring(line), number: index + 1) }
    }

    /// A spec that promises nothing could not fail.
    public var isEmpty: Bool { printed.isEmpty && errors.isEmpty && warnings.isEmpty && fault == nil }

    private mutating func read(_ line: Substring, number: Int) {
        guard let comment = SpecExpectation.comment(in: line) else { return }
        guard let next = SpecExpectation.comment(in: comment) else { return promise(comment, number: number) }
        var first = Array(comment.utf8).dropLast(Array(next.utf8).count + SpecExpectation.mark.count)
        while first.last == UInt8(ascii: " ") { first.removeLast() }
        promise(Substring(String(decoding: first, as: UTF8.self)), number: number)
        read("// expect" + next, number: number)
    }

    private mutating func promise(_ comment: Substring, number: Int) {
        let head = comment.prefix { $0 != ":" }
        var rest = comment.dropFirst(head.count + 1)
        if rest.first == " " { rest = rest.dropFirst() }
        let words = head.split(separator: " ")
        switch words.first {
        case nil:
            printed.append(String(rest))
        case "fault":
            fault = Fault(line: number, message: String(rest))
        case "error":
            errors.append(Error(line: number, column: words.count > 1 ? Int(words[1]) : nil, message: String(rest)))
        case "warning":
            warnings.append(Error(line: number, column: words.count > 1 ? Int(words[1]) : nil, message: String(rest)))
        default:
            let known = "a spec knows 'expect:', 'expect error:', 'expect warning:', 'expect fault:'"
            errors.append(Error(line: number, column: 1, message: known))
        }
    }

    private static let mark = Array("// expect".utf8)

    /// What follows `// expect` in a line.
    private static func comment(in line: Substring) -> Substring? {
        let bytes = Array(line.utf8)
        guard bytes.count >= mark.count else { return nil }
        for start in 0...(bytes.count - mark.count) where Array(bytes[start..<(start + mark.count)]) == mark {
            let rest = bytes[(start + mark.count)...]
            guard let next = rest.first, next == UInt8(ascii: ":") || next == UInt8(ascii: " ") else { continue }
            return Substring(String(decoding: rest, as: UTF8.self))
        }
        return nil
    }
}
