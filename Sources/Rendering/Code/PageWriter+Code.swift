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
        guard let name = PageWriter.className(of: role) else { return writer.text(text) }
        writer.element("span", [.className(name)], text: text)
    }

    /// The classes that the style sheet colours.
    private static func className(of role: CodeRun.Role) -> String? {
        switch role {
        case .plain: nil
        case .keyword: "keyword"
        case .type: "type"
        case .literal: "literal"
        case .string: "string"
        case .comment: "comment"
        }
    }
}
