import Glibc

/// Messages over a pipe: their length in eight bytes, then their bytes.
extension FileDescriptor {
    private static let longestMessage = 256 << 20

    @discardableResult
    static func writeMessage(_ message: [UInt8], to descriptor: Int32) -> Bool {
        var writer = ByteWriter()
        writer.data(message)
        return write(writer.bytes, to: descriptor)
    }

    /// Nil at the end of the pipe, or for what is no message.
    static func readMessage(_ descriptor: Int32) -> [UInt8]? {
        guard let head = readExactly(descriptor, 8) else { return nil }
        var reader = ByteReader(head)
        let count = reader.number()
        guard count <= longestMessage else { return nil }
        return readExactly(descriptor, Int(count))
    }

    static func readExactly(_ descriptor: Int32, _ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let step = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress! + filled, count - filled) }
            if step < 0 && errno == EINTR { continue }
            if step <= 0 { return nil }
            filled += step
        }
        return bytes
    }
}
