/// What the reader says about running text, in alphabetical order.
enum InlineMessages {
    static let emptyBinding = "this comment binds a number to no expression: '<!-- = expression -->'"
    static let emptyInlineValue = "this inline value has no expression: '`{swift} expression`'"
    static let noNumber = "no number stands directly before this comment"
    static let unclosedFormula = "no '$' closes a formula that begins here, so this stays text; are its braces closed?"
}
