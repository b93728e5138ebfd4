/// Looks through a file for the names that its author gives, before headings get ids of their own.
///
/// It reads no Markdown, so it may also find what is no label; that costs a heading nothing but a number behind its id.
enum LabelNames {
    private static let openings: [StaticString] = ["{#", "\\label{", "//| label:", "//| exercise:"]
    /// Ids that the page around the text has.
    private static let page = ["text"]

    static func given(in bytes: [UInt8]) -> [String] {
        var names = page
        for index in bytes.indices
        where bytes[index] == .openBrace || bytes[index] == .backslash || bytes[index] == 0x2F {
            guard let opening = openings.first(where: { bytes.has($0, at: index) }) else { continue }
            var start = index + opening.utf8CodeUnitCount
            while start < bytes.count, bytes[start].isBlank { start += 1 }
            let end = bytes[start...].firstIndex { !$0.isLabel } ?? bytes.count
            let name = String(decoding: bytes[start..<end], as: UTF8.self)
            names += ["", "exr-"].map { $0 + name }
        }
        return names
    }
}
