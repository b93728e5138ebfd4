/// Reads `<scheme:…>` and `<name@host>`.
struct AutolinkScanner {
    let bytes: [UInt8]

    /// The index of the closing angle bracket of the address that begins behind the one at `index`.
    func addressEnd(at index: Int) -> Int? {
        var next = index + 1
        guard next < bytes.count, bytes[next].isLetter else { return nil }
        while next < bytes.count, isSchemePart(bytes[next]), next - index <= 33 { next += 1 }
        guard next - index >= 3, next - index <= 33, next < bytes.count, bytes[next] == UInt8(ascii: ":") else {
            return nil
        }
        while next < bytes.count, bytes[next] > 0x20, bytes[next] != .openAngle, bytes[next] != .closeAngle,
            bytes[next] != 0x7F
        {
            next += 1
        }
        return next < bytes.count && bytes[next] == .closeAngle ? next : nil
    }

    private func isSchemePart(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || "+.-".utf8.contains(byte)
    }

    /// The same for a mail address.
    func mailEnd(at index: Int) -> Int? {
        var next = index + 1
        while next < bytes.count, isLocalPart(bytes[next]) { next += 1 }
        guard next > index + 1, next < bytes.count, bytes[next] == UInt8(ascii: "@") else { return nil }
        repeat {
            let start = next + 1
            next = start
            while next < bytes.count, bytes[next].isLetter || bytes[next].isDigit || bytes[next] == UInt8(ascii: "-") {
                next += 1
            }
            let isPart =
                next > start && next - start <= 63 && bytes[start] != UInt8(ascii: "-")
                && bytes[next - 1] != UInt8(ascii: "-")
            guard isPart else { return nil }
        } while next < bytes.count && bytes[next] == UInt8(ascii: ".")
        return next < bytes.count && bytes[next] == .closeAngle ? next : nil
    }

    private func isLocalPart(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
    }
}
