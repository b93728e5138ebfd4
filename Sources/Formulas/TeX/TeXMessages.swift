/// All wordings of the TeX reader.
enum TeXMessages {
    static let alignmentOutsideTable = "“&” separates cells and stands inside an environment such as aligned"
    static let definitionNeedsName = "a definition needs the command's name, as in \\newcommand{\\R}{\\mathbb{R}}"
    static let doubleSubscript = "a second subscript: put braces around what it belongs to"
    static let doubleSuperscript = "a second superscript: put braces around what it belongs to"
    static let dollarInside = "“$” inside a formula stands in \\text{…} only; a dollar is “\\$”"
    static let middleOutside = "“\\middle” stands between “\\left” and “\\right”"
    static let parameterOutside = "“#” with a digit stands in a definition only"
    static let rightWithoutLeft = "“\\right” without its “\\left”"
    static let tooDeep = "the formula is nested too deeply to be shown"
    static let tooManyExpansions = "the macros expand to too much; does one of them call itself?"
    static let unclosedBrace = "this brace is not closed"
    static let unclosedLeft = "“\\left” without its “\\right”"
    static let unexpectedBrace = "this closing brace has no partner"
    static let unitUnknown = "a width is a number with a unit, as “1em” or “3mu”"
    static let unusedRow = "a new line stands inside an environment such as aligned"

    static func columnUnknown(_ column: String) -> String {
        "the columns of an array are l, c, r and |, not “\(column)”"
    }
    static func delimiterExpected(after command: String, found: String) -> String {
        found.isEmpty
            ? "“\\\(command)” needs a bracket after it; “.” is an invisible one"
            : "“\\\(command)” needs a bracket after it (“.” is an invisible one), not “\(found)”"
    }
    static func endExpected(_ name: String) -> String { "“\\begin{\(name)}” is not closed by “\\end{\(name)}”" }
    static func endMismatched(_ found: String, _ expected: String) -> String {
        "“\\end{\(found)}” does not close “\\begin{\(expected)}”"
    }
    static func endWithoutBegin(_ name: String) -> String { "“\\end{\(name)}” without “\\begin{\(name)}”" }
    static func environmentUnknown(_ name: String) -> String { "unknown environment “\(name)”" }
    static func missingArgument(of command: String) -> String { "“\(command)” needs an argument after it" }
    static func meant(_ name: String) -> String { "did you mean “\(name)”?" }
    static func ownMacro(_ name: String) -> String {
        "a command of your own is written into the front matter: macros: {\(name): \"…\"}"
    }
    static func unknownCommand(_ name: String) -> String { "unknown command “\\\(name)”" }
    static func unknownTextCommand(_ name: String) -> String { "“\\\(name)” is not known inside a text" }
}
