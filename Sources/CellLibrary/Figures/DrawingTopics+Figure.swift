import Figures
import Interpreter

extension DrawingTopics {
    static let figureRows: [Builtin] = [
        Builtin(
            "title", "var title: String? { get set }",
            .native(
                get: .function1 { (base: Figure) in base.title },
                set: .mutatingProcedure1 { (base: inout Figure, value: String?) in base.title = value }),
            "A short heading inside the drawing; a chart needs none when its caption says it."),
        Builtin(
            "caption", "var caption: String? { get set }",
            .native(
                get: .function1 { (base: Figure) in base.caption },
                set: .mutatingProcedure1 { (base: inout Figure, value: String?) in base.caption = value }),
            "What to see, in one sentence; a cell's `caption:` goes before it."),
        Builtin(
            "alternative", "var alternative: String? { get set }",
            .native(
                get: .function1 { (base: Figure) in base.alternative },
                set: .mutatingProcedure1 { (base: inout Figure, value: String?) in base.alternative = value }),
            "The author's words for those who cannot see it; nil means that they are made from the data."),
        Builtin(
            "title", "func title(_ title: String) -> Figure",
            .function2 { (base: Figure, title: String) in base.title(title) },
            "The figure with a heading inside the drawing."),
        Builtin(
            "caption", "func caption(_ caption: String) -> Figure",
            .function2 { (base: Figure, caption: String) in base.caption(caption) },
            "The figure with a sentence that says what to see."),
        Builtin(
            "alternative", "func alternative(_ text: String) -> Figure",
            .function2 { (base: Figure, text: String) in base.alternative(text) },
            "The figure with the author's words for those who cannot see it."),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: Figure) in base }, ""),
    ]

    static let figureConvertibleRows: [Builtin] = [
        Builtin(
            "title", "func title(_ title: String) -> Figure", .source("return figure.title(title)"),
            "The figure with a heading inside the drawing."),
        Builtin(
            "caption", "func caption(_ caption: String) -> Figure", .source("return figure.caption(caption)"),
            "The figure with a sentence that says what to see."),
        Builtin(
            "alternative", "func alternative(_ text: String) -> Figure", .source("return figure.alternative(text)"),
            "The figure with the author's words for those who cannot see it."),
    ]

    static let frameRows: [Builtin] = [
        Builtin(
            "init", "init(_ caption: String = \"\", _ content: Figure)",
            .function2 { (caption: String, content: Figure) in Frame(caption, content) }, "A frame with its caption."),
        Builtin(
            "init", "init<Content: FigureConvertible>(_ caption: String = \"\", _ content: Content)",
            .source("self.init(caption, content.figure)"), "A frame with its caption."),
    ]
}
