import Glibc

/// Whole reads and writes on an open file.
enum FileDescriptor {
    /// Writes all bytes; false if the other side cannot take them (a full disk, a closed pipe).
    @discardableResult
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            let step = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress! + written, bytes.count - written)
            }
            if step < 0 && errno == EINTR { continue }
            if step <= 0 { return false }
            written += step
        }
        return true
    }

    /// Reads to the end, or to one byte over `limit`.
    static func read(_ descriptor: Int32, sizeHint: Int, limit: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sizeHint)
        let chunk = max(1 << 16, sizeHint + 1)
        while bytes.count <= limit {
            var step = 0
            bytes += [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
                step = Glibc.read(descriptor, buffer.baseAddress, chunk)
                count = max(0, step)
            }
            if step < 0 && errno == EINTR { continue }
            if step < 0 { return nil }
            if step == 0 { break }
        }
        return bytes
    }
}
