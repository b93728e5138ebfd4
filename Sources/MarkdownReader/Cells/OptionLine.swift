/// One line `//| key: value` at the head of a cell.
struct OptionLine {
    let key: String
    /// Offsets in the file.
    let keyOffsets: Range<Int>
    /// The value without quotes and escapes, and where its bytes lie.
    let value: InlineSource
    let valueOffsets: Range<Int>
    var text: String { String(decoding: value.bytes, as: UTF8.self) }
}
