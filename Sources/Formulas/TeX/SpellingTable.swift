/// What stands for each of some texts, told apart by their bytes: no text of the tables has a second spelling in
/// Unicode, and a dictionary of strings would look for one at each step.
struct SpellingTable<Value: Sendable>: Sendable {
    private var values: [Spelling: Value] = [:]

    mutating func reserveCapacity(_ count: Int) { values.reserveCapacity(count) }

    subscript(text: String) -> Value? {
        get { values[Spelling(text: text)] }
        set { values[Spelling(text: text)] = newValue }
    }

    /// Enters a value; whether the text had none before.
    mutating func insert(_ value: Value, for text: String) -> Bool {
        values.updateValue(value, forKey: Spelling(text: text)) == nil
    }
}

/// A text as its bytes.
struct Spelling: Hashable, Sendable {
    let text: String

    static func == (left: Spelling, right: Spelling) -> Bool {
        left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(number) }

    func _rawHashValue(seed: Int) -> Int { Int(truncatingIfNeeded: number) ^ seed }

    /// All bytes in one number, mixed into its lower half, where a table looks.
    private var number: UInt64 {
        var number: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { number = (number ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return number ^ (number >> 32)
    }
}
