/// Numbers as a person wants to read them.
enum NumberText {
    /// A number without a trailing `.0`.
    static func plain(_ value: Double) -> String {
        let text = value.description
        return text.utf8.count > 2 && text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
