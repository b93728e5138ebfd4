/// Looks for several texts at once: a window of eight bytes decides where one may begin.
struct TextSearch {
    private let texts: [[UInt8]]
    private var beginnings: [UInt64: [Int]] = [:]

    /// Texts have eight bytes at least.
    init(_ texts: [[UInt8]]) {
        self.texts = texts
        for (index, text) in texts.enumerated() {
            beginnings[text.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }, default: []].append(index)
        }
    }

    func finds(in bytes: [UInt8]) -> Bool { first(in: bytes) != nil }

    /// The number of the text that comes first in `bytes`.
    func first(in bytes: [UInt8]) -> Int? {
        var window: UInt64 = 0
        for index in bytes.indices {
            window = window << 8 | UInt64(bytes[index])
            guard index >= 7, let candidates = beginnings[window] else { continue }
            let start = index - 7
            for candidate in candidates where bytes[start...].starts(with: texts[candidate]) { return candidate }
        }
        return nil
    }
}
