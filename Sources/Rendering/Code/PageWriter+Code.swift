import Syntax

extension PageWriter {
    /// Code in the colours of its language; of a language that nobody knows it stays in one.
    mutating func code(_ source: String, language: String?) {
        let bytes = Array(CodeText.trimmed(source).utf8)
        element("pre") { page in
            page.element("code") { $0.colored(bytes, language: language ?? "") }
        }
    }

    private mutating func colored(_ bytes: [UInt8], language: String) {
        if language.lowercased() == "swift" {
            for run in CodeColouring.runs(of: bytes) { piece(bytes[run.range], run.role) }
        } else if let language = ListingLanguage.named(language) {
            for run in ListingColouring(bytes, language).runs { piece(bytes[run.range], run.role) }
        } else {
            writer.text(String(decoding: bytes, as: UTF8.self))
        }
    }

    private mutating func piece(_ bytes: ArraySlice<UInt8>, _ role: CodeRun.Role) {
        let text = String(decoding: bytes, as: UTF8.self)
        switch role {
        case .plain: writer.text(text)
        case .keyword: writer.element("span", [.className("keyword")], text: text)
        case .type: writer.element("span", [.className("type")], text: text)
        case .literal: writer.element("span", [.className("literal")], text: text)
        case .string: writer.element("span", [.className("string")], text: text)
        case .comment: writer.element("span", [.className("comment")], text: text)
        }
    }
}
