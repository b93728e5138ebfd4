/// What the reader says about the document as a whole, in alphabetical order.
enum DocumentMessages {
    static let badImagePath = "an image is a file inside the lecture's folder, named by a relative path"
    static let binary = "this is not a text file"
    static let blankLineInFormula = "this formula is not closed by '$$' before the next blank line"
    static let byteOrderUTF16 = "this file is UTF-16; a lecture is UTF-8"
    static func duplicateFootnote(_ name: String) -> String { "there are two footnotes '[^\(name)]'" }
    static func duplicateLabel(_ name: String) -> String { "the label '\(name)' is given twice" }
    static let emptyFootnote = "this footnote has no text"
    static let firstLabel = "the first one is here"
    static let invalidUTF8 = "this is not UTF-8; each such byte is read as U+FFFD"
    static func labelPrefix(_ name: String, _ prefix: String) -> String {
        "the label '\(name)' names another kind of thing; a label here begins with '\(prefix)'"
    }
    static let rawHTML = "raw HTML is shown as text; write Markdown instead"
    static let tooDeep = "blocks are nested deeper than 100 levels; the inner ones are read as if they were outside"
    static func tooLarge(_ megabytes: Int) -> String {
        "this file has \(megabytes) MB; the largest lecture that is read has \(MarkdownReader.largestFile >> 20) MB"
    }
    static let unclosedFence = "this fence is not closed"
    static let unclosedFormula = "this formula is not closed by '$$'"
    static func unknownCallout(_ kind: String, nearest: String?) -> String {
        "there is no callout '\(kind)', so this stays a quote" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    }
    static func unknownLabel(_ name: String, nearest: String?) -> String {
        "nothing has the label '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    }
    static func unusedFootnote(_ name: String) -> String { "nothing refers to the footnote '[^\(name)]'" }
    static let wholeImageLabel = "a label makes a figure of an image that is a paragraph of its own"
}
