import Glibc

extension String {
    /// Numbers in the format of C's `printf`, as Foundation reads it.
    public init(format: String, _ arguments: any CVarArg...) {
        self.init(decoding: FormattedNumbers.bytes(format, arguments), as: UTF8.self)
    }
}

private enum FormattedNumbers {
    static func bytes(_ format: String, _ arguments: [any CVarArg]) -> ArraySlice<UInt8> {
        let length = withVaList(arguments) { Int(vsnprintf(nil, 0, format, $0)) }
        var bytes = [UInt8](repeating: 0, count: max(0, length) + 1)
        withVaList(arguments) { list in
            bytes.withUnsafeMutableBytes { buffer in
                _ = vsnprintf(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, format, list)
            }
        }
        return bytes.dropLast()
    }
}
