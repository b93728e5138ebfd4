/// Unpacks deflated bytes (RFC 1951); nil for anything that is not well formed or longer than announced.
struct Inflater {
    private let input: [UInt8]
    private let limit: Int
    private var place = 0
    private var bits: UInt32 = 0
    private var bitCount: UInt32 = 0
    private var output: [UInt8] = []

    static func inflate(_ input: [UInt8], size: Int) -> [UInt8]? {
        var inflater = Inflater(input: input, limit: size)
        return inflater.run() && inflater.output.count == size ? inflater.output : nil
    }

    private init(input: [UInt8], limit: Int) { (self.input, self.limit) = (input, limit) }

    /// The codes of one table: how many there are of each length, and their symbols in order.
    private struct Codes {
        var counts = Array(repeating: 0, count: 16)
        var symbols: [Int] = []

        init(_ lengths: [Int]) {
            for length in lengths { counts[length] += 1 }
            counts[0] = 0
            for length in 1..<16 {
                for (symbol, own) in lengths.enumerated() where own == length { symbols.append(symbol) }
            }
        }
    }

    private static let lengthBases = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let lengthExtras: [UInt32] = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distanceBases = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145,
        8193, 12289, 16385, 24577,
    ]
    private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private mutating func run() -> Bool {
        while true {
            guard let isLast = take(1), let kind = take(2) else { return false }
            let done: Bool
            switch kind {
            case 0: done = copyStored()
            case 1: done = unpack(Codes(Inflater.fixedLengths), Codes(Array(repeating: 5, count: 30)))
            case 2: done = unpackWithOwnTables()
            default: done = false
            }
            guard done else { return false }
            if isLast == 1 { return true }
        }
    }

    private static let fixedLengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }

    private mutating func take(_ count: UInt32) -> Int? {
        while bitCount < count {
            guard place < input.count else { return nil }
            bits |= UInt32(input[place]) << bitCount
            place += 1
            bitCount += 8
        }
        let value = bits & (1 << count - 1)
        bits >>= count
        bitCount -= count
        return Int(value)
    }

    private mutating func symbol(_ codes: Codes) -> Int? {
        var (code, first, index) = (0, 0, 0)
        for length in 1..<16 {
            guard let bit = take(1) else { return nil }
            code |= bit
            let count = codes.counts[length]
            if code - count < first { return codes.symbols[index + code - first] }
            index += count
            first = (first + count) << 1
            code <<= 1
        }
        return nil
    }

    private mutating func copyStored() -> Bool {
        (bits, bitCount) = (0, 0)
        guard place + 4 <= input.count else { return false }
        let length = Int(input[place]) | Int(input[place + 1]) << 8
        place += 4
        guard place + length <= input.count, output.count + length <= limit else { return false }
        output += input[place..<(place + length)]
        place += length
        return true
    }

    private mutating func unpackWithOwnTables() -> Bool {
        guard let literals = take(5), let distances = take(5), let own = take(4) else { return false }
        var lengths = Array(repeating: 0, count: 19)
        for step in 0..<(own + 4) {
            guard let length = take(3) else { return false }
            lengths[Inflater.lengthOrder[step]] = length
        }
        let codes = Codes(lengths), total = literals + 257 + distances + 1
        lengths = []
        while lengths.count < total {
            guard let symbol = symbol(codes) else { return false }
            if symbol < 16 {
                lengths.append(symbol)
                continue
            }
            if symbol == 16, lengths.isEmpty { return false }
            let repeated = symbol == 16 ? lengths[lengths.count - 1] : 0
            guard let extra = take(symbol == 16 ? 2 : symbol == 17 ? 3 : 7) else { return false }
            lengths += Array(repeating: repeated, count: extra + (symbol == 18 ? 11 : 3))
        }
        guard lengths.count == total else { return false }
        return unpack(Codes(Array(lengths[..<(literals + 257)])), Codes(Array(lengths[(literals + 257)...])))
    }

    private mutating func unpack(_ literals: Codes, _ distances: Codes) -> Bool {
        while true {
            guard let symbol = symbol(literals), output.count <= limit else { return false }
            if symbol == 256 { return true }
            if symbol < 256 {
                output.append(UInt8(symbol))
                continue
            }
            guard symbol < 286, let extra = take(Inflater.lengthExtras[symbol - 257]), let far = self.symbol(distances),
                far < 30, let rest = take(far < 2 ? 0 : UInt32(far / 2 - 1))
            else { return false }
            let length = Inflater.lengthBases[symbol - 257] + extra, distance = Inflater.distanceBases[far] + rest
            guard distance <= output.count, output.count + length <= limit else { return false }
            for _ in 0..<length { output.append(output[output.count - distance]) }
        }
    }
}
