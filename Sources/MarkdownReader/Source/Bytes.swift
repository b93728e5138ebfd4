extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let backslash = UInt8(ascii: "\\")
    static let backtick = UInt8(ascii: "`")
    static let dollar = UInt8(ascii: "$")
    static let space = UInt8(ascii: " ")
    static let pipe = UInt8(ascii: "|")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openAngle = UInt8(ascii: "<")
    static let closeAngle = UInt8(ascii: ">")

    /// Space or tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    /// What CommonMark calls whitespace in ASCII.
    var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    var isHexDigit: Bool { isDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self) }
    var isControl: Bool { self < 0x20 || self == 0x7F }
    /// Letters, digits, `-` and `.`: what labels are made of.
    var isLabel: Bool { isLetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: ".") }

    var isPunctuation: Bool {
        switch self {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}

extension [UInt8] {
    init(_ text: StaticString) {
        self = text.withUTF8Buffer { Array($0) }
    }

    /// Whether `other` stands at `index`.
    func has(_ other: StaticString, at index: Int) -> Bool {
        let count = other.utf8CodeUnitCount
        guard index >= 0, index + count <= self.count else { return false }
        return other.withUTF8Buffer { other in
            for offset in 0..<count where self[index + offset] != other[offset] { return false }
            return true
        }
    }

    /// The first place from `index` on where `other` stands.
    func firstIndex(of other: StaticString, from index: Int) -> Int? {
        guard let first = other.utf8CodeUnitCount > 0 ? other.utf8Start.pointee : nil else { return nil }
        var index = index
        while index + other.utf8CodeUnitCount <= count {
            if self[index] == first, has(other, at: index) { return index }
            index += 1
        }
        return nil
    }

    /// `range` without blanks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, self[lower].isSpace { lower += 1 }
        while upper > lower, self[upper - 1].isSpace { upper -= 1 }
        return lower..<upper
    }
}
