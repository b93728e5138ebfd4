/// Whether source text that was not checked declares a name: by the word in front of it.
enum DeclaredNames {
    private static let keywords: Set<String> = [
        "func", "let", "var", "struct", "class", "enum", "protocol", "typealias",
    ]

    static func declares(_ name: String, in bytes: [UInt8]) -> Bool {
        var before = ""
        var word: [UInt8] = []
        for byte in bytes + [0] {
            if WordScanner.isPart(byte) {
                word.append(byte)
            } else if !word.isEmpty {
                let text = String(decoding: word, as: UTF8.self)
                if text == name, keywords.contains(before) { return true }
                before = text
                word.removeAll(keepingCapacity: true)
            }
        }
        return false
    }
}
