/// What the reader says about front matter, in alphabetical order.
enum FrontMatterMessages {
    static func badDataPath(_ path: String) -> String {
        "'\(path)' is not a file inside the lecture's folder"
    }
    static func badName(_ name: String) -> String { "'\(name)' is not the name of a constant" }
    static let badSeed = "the seed is a whole number"
    static func duplicateKey(_ key: String) -> String { "'\(key)' is given twice" }
    static let indentation = "this line fits none of the lines above; check its indentation"
    static let noKey = "a line of the front matter is written 'key: value'"
    static func notMap(_ key: String) -> String { "'\(key)' takes lines 'name: value' below it, or '{name: value}'" }
    static func notText(_ key: String) -> String { "'\(key)' takes a text" }
    static let surplus = "nothing may stand behind the closing bracket"
    static let tab = "the front matter is indented with spaces, not tabs"
    static let tooDeep = "this is nested too deep"
    static let unclosed = "the front matter has no closing line '---'"
    static func unclosedBracket(_ bracket: String) -> String { "this has no closing '\(bracket)' on its line" }
    static let unclosedQuote = "this value has a quote that is not closed, or text behind the closing one"
    static func unknownKey(_ key: String, nearest: String?) -> String {
        "the front matter has no key '\(key)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    }
}
