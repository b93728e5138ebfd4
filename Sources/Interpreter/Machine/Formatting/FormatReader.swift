/// Goes through a format: plain text, and the specifications in it.
struct FormatReader {
    private let bytes: [UInt8]
    private var index = 0

    /// Wider or longer than this nobody can have meant.
    static let widthLimit = 10_000

    init(_ format: String) { bytes = Array(format.utf8) }

    enum Part {
        case text(String)
        case specification(FormatSpecification)
    }

    /// `star` gives the number that a `*` stands for.
    mutating func next(star: () -> Int) -> Part? {
        guard index < bytes.count else { return nil }
        if bytes[index] != UInt8(ascii: "%") {
            let start = index
            while index < bytes.count, bytes[index] != UInt8(ascii: "%") { index += 1 }
            return .text(String(decoding: bytes[start..<index], as: UTF8.self))
        }
        index += 1
        var result = FormatSpecification()
        result.position = readPosition()
        while readFlag(&result) {}
        result.width = readNumber(star) ?? 0
        if result.width < 0 {
            result.isLeft = true
            result.width = -result.width
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            let precision = readNumber(star) ?? 0
            result.precision = precision < 0 ? nil : precision
        }
        while index < bytes.count, isLength(bytes[index]) { index += 1 }
        guard index < bytes.count else { return nil }
        result.conversion = bytes[index]
        index += 1
        return .specification(result)
    }

    /// `2$`: the second value is meant.
    private mutating func readPosition() -> Int? {
        let start = index
        if let number = readNumber({ 0 }), number > 0, index < bytes.count, bytes[index] == UInt8(ascii: "$") {
            index += 1
            return number
        }
        index = start
        return nil
    }

    private mutating func readFlag(_ result: inout FormatSpecification) -> Bool {
        guard index < bytes.count else { return false }
        switch bytes[index] {
        case UInt8(ascii: "-"): result.isLeft = true
        case UInt8(ascii: "+"): result.showsPlus = true
        case UInt8(ascii: " "): result.showsSpace = true
        case UInt8(ascii: "0"): result.padsZeros = true
        case UInt8(ascii: "#"): result.isAlternate = true
        default: return false
        }
        index += 1
        return true
    }

    private mutating func readNumber(_ star: () -> Int) -> Int? {
        guard index < bytes.count else { return nil }
        if bytes[index] == UInt8(ascii: "*") {
            index += 1
            return max(-FormatReader.widthLimit, min(FormatReader.widthLimit, star()))
        }
        var value: Int?
        while index < bytes.count, bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") {
            value = min(FormatReader.widthLimit, (value ?? 0) * 10 + Int(bytes[index] - UInt8(ascii: "0")))
            index += 1
        }
        return value
    }

    private func isLength(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "l"), UInt8(ascii: "h"), UInt8(ascii: "q"), UInt8(ascii: "z"), UInt8(ascii: "t"),
            UInt8(ascii: "j"), UInt8(ascii: "L"):
            true
        default: false
        }
    }
}
