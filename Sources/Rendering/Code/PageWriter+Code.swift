import Syntax

/// Code, coloured where it is Swift.
extension PageWriter {
    mutating func code(_ source: String, language: String?) {
        element("pre") { page in
            page.element("code") { page in
                if language == "swift" { page.swiftCode(source) } else { page.writer.text(source) }
            }
        }
    }

    private mutating func swiftCode(_ source: String) {
        let bytes = Array(source.utf8)
        for run in CodeColouring.runs(of: bytes) {
            let text = String(decoding: bytes[run.range], as: UTF8.self)
            guard let name = PageWriter.className(of: run.role) else {
                writer.text(text)
                continue
            }
            writer.element("span", [MarkupAttribute("class", name)], text: text)
        }
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
