/// Looks for the few commands of TeX that the document itself must know.
struct TeXCommands {
    private let bytes: [UInt8]

    init(_ source: String) {
        bytes = Array(source.utf8)
    }

    /// What stands in the braces of the first `command`, whose own brace is part of it.
    func argument(of command: StaticString) -> String? {
        guard let start = bytes.firstIndex(of: command, from: 0) else { return nil }
        let first = start + command.utf8CodeUnitCount
        var depth = 1
        var index = first
        while index < bytes.count {
            switch bytes[index] {
            case .backslash: index += 1
            case .openBrace: depth += 1
            case .closeBrace: depth -= 1
            default: break
            }
            if depth == 0 { return String(decoding: bytes[first..<index], as: UTF8.self) }
            index += 1
        }
        return nil
    }
}
