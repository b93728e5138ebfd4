/// A page of plain elements in the style of the lectures: an index, a student's feedback.
struct PlainPage {
    let title: String
    let language: String?
    let content: (inout MarkupWriter) -> Void

    init(title: String, language: String? = nil, _ content: @escaping (inout MarkupWriter) -> Void) {
        self.title = title
        self.language = language
        self.content = content
    }

    func write() -> [UInt8] {
        var body = MarkupWriter()
        body.element("div", [.className("page")]) { writer in
            writer.element("main", [MarkupAttribute("id", "text")]) { writer in
                writer.element("header") { $0.element("h1", text: title) }
                writer.literal("\n")
                content(&writer)
            }
        }
        var writer = MarkupWriter()
        writer.literal("<!DOCTYPE html>\n")
        writer.element("html", [MarkupAttribute("lang", language ?? "en")]) { writer in
            writer.element("head") { writer in
                writer.empty("meta", [MarkupAttribute("charset", "utf-8")])
                writer.empty(
                    "meta",
                    [
                        MarkupAttribute("http-equiv", "Content-Security-Policy"),
                        MarkupAttribute("content", HTMLReport.policy),
                    ])
                writer.empty(
                    "meta",
                    [
                        MarkupAttribute("name", "viewport"),
                        MarkupAttribute("content", "width=device-width, initial-scale=1"),
                    ])
                writer.element("title", text: title)
                writer.element("style") { $0.trusted(StyleSheet.rules(for: ClassNames.used(in: body.bytes))) }
            }
            writer.literal("\n")
            writer.element("body") { $0.trusted(body.bytes) }
        }
        writer.literal("\n")
        return writer.bytes
    }
}
