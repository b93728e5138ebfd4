import Diagnostics

/// The bytes of a file made fit to read: valid UTF-8 without zeros.
struct FileText {
    struct Problem {
        var severity: Diagnostic.Severity
        var message: String
        var offsets: Range<Int>
    }

    private(set) var bytes: [UInt8] = []
    private(set) var problems: [Problem] = []
    /// False for what is no Markdown at all.
    private(set) var isText = true

    init(_ bytes: [UInt8], _ options: ReaderOptions) {
        if bytes.count > MarkdownReader.largestFile {
            refuse(DocumentMessages.tooLarge(bytes.count >> 20))
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            refuse(DocumentMessages.byteOrderUTF16)
        } else if options == .full, bytes.prefix(8000).contains(0) {
            refuse(DocumentMessages.binary)
        } else if String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) {
            self.bytes = bytes
        } else {
            repair(bytes)
        }
    }

    private mutating func refuse(_ message: String) {
        isText = false
        problems.append(Problem(severity: .error, message: message, offsets: 0..<0))
    }

    /// Zeros and invalid sequences become U+FFFD; the first is reported, where it lies.
    private mutating func repair(_ original: [UInt8]) {
        var iterator = original.makeIterator()
        var decoder = UTF8()
        var isReported = false
        while true {
            switch decoder.decode(&iterator) {
            case .emptyInput: return
            case .scalarValue(let scalar):
                bytes += Array(String(scalar == "\0" ? "\u{FFFD}" : Character(scalar)).utf8)
            case .error:
                if !isReported {
                    problems.append(
                        Problem(
                            severity: .warning, message: DocumentMessages.invalidUTF8,
                            offsets: bytes.count..<bytes.count + 3))
                    isReported = true
                }
                bytes += [0xEF, 0xBF, 0xBD]
            }
        }
    }
}
