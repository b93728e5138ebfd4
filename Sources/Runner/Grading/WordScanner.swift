/// Finds the words of source text: what could be a name in it.
struct WordScanner {
    private(set) var words: Set<String> = []

    mutating func scan(_ bytes: some Sequence<UInt8>) {
        var word: [UInt8] = []
        for byte in bytes {
            if WordScanner.isPart(byte) {
                word.append(byte)
            } else if !word.isEmpty {
                words.insert(String(decoding: word, as: UTF8.self))
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { words.insert(String(decoding: word, as: UTF8.self)) }
    }

    static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
            true
        default: false
        }
    }
}
