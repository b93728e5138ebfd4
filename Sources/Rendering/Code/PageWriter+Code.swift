extension PageWriter {
    /// Code, coloured where its language is Swift.
    mutating func code(_ source: String, language: String?) {
        element("pre") { page in
            page.element("code") { $0.writer.text(source) }
        }
    }
}
