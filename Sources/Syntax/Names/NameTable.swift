/// Gives each word one number, shared by all texts of a program.
///
/// The words of `Name+Known.swift` have the same numbers in every table.
public final class NameTable {
    private var texts: [String] = []
    /// The bytes of all words, one behind the other, and where each ends.
    private var bytes: [UInt8] = []
    private var ends: [Int32] = []
    /// Open addressing; −1 is free.
    private var slots: [Int32]
    private var hashes: [UInt32] = []

    /// What every table begins with; storage is shared until the first new word.
    private static let known = {
        let table = NameTable(Name.knownWords)
        return (texts: table.texts, bytes: table.bytes, ends: table.ends, slots: table.slots, hashes: table.hashes)
    }()

    public init() {
        let known = NameTable.known
        (texts, bytes, ends, slots, hashes) = (known.texts, known.bytes, known.ends, known.slots, known.hashes)
    }

    private init(_ words: [String]) {
        slots = [Int32](repeating: -1, count: 1024)
        for word in words { _ = intern(word) }
    }

    /// All words, in the order in which they came; the place of each is its number.
    public var words: [String] { texts }

    public func text(of name: Name) -> String {
        texts[Int(name.index)]
    }

    public func intern(_ word: String) -> Name {
        var word = word
        return word.withUTF8 { intern($0) }
    }

    public func intern(_ word: UnsafeBufferPointer<UInt8>) -> Name {
        intern(word, hash: NameTable.hash(word))
    }

    /// The hash that the lexer computes while it walks over a word.
    @inline(__always)
    static func combine(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
        (hash ^ UInt32(byte)) &* 16_777_619
    }

    static let emptyHash: UInt32 = 2_166_136_261

    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash = emptyHash
        for byte in word { hash = combine(hash, byte) }
        return hash
    }

    /// Where the search for a hash begins, before it is cut to the size of the table. Half of all hashes are too large for
    /// an `Int` of 32 bits.
    @inline(__always)
    private static func slot(_ hash: UInt32) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 15)) }

    func intern(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Name {
        let mask = slots.count - 1
        var slot = NameTable.slot(hash) & mask
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if hashes[index] == hash, equals(index, word) { return Name(index: Int32(index)) }
            slot = (slot + 1) & mask
        }
        return insert(word, hash: hash, at: slot)
    }

    private func insert(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32, at slot: Int) -> Name {
        let index = Int32(texts.count)
        slots[slot] = index
        texts.append(String(decoding: word, as: UTF8.self))
        bytes.append(contentsOf: word)
        ends.append(Int32(bytes.count))
        hashes.append(hash)
        if texts.count * 2 > slots.count { grow() }
        return Name(index: index)
    }

    private func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        let mask = slots.count - 1
        for index in 0..<hashes.count {
            var slot = NameTable.slot(hashes[index]) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(index)
        }
    }

    private func equals(_ index: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = index == 0 ? 0 : Int(ends[index - 1])
        guard Int(ends[index]) - start == word.count else { return false }
        for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
        return true
    }
}
