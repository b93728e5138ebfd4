/// What a command of TeX does.
enum TeXCommand {
    case symbol(FormulaSymbol)
    case letter(String)
    case function(FunctionName)
    case decoration(Decoration)
    case space(FormulaSpace)
    /// Letters of its argument come from another alphabet.
    case font(LetterStyle)
    /// As `font`, up to the end of the group.
    case fontSwitch(LetterStyle)
    case text(TextStyle)
    /// An arrow that grows with its labels.
    case arrow(String)
    /// Up to the end of the group everything is set at this size.
    case size(FormulaSize)
    case spacedAs(SymbolClass)
    case delimiter(Delimiter.Size, SymbolClass)
    case fraction(Fraction.Kind, FormulaSize?)
    /// `\over` and its like: what stands before it in the group over what stands after.
    case infixFraction(Fraction.Kind)
    /// `\brace` and its like: as `\atop`, in these brackets.
    case infixInBrackets(String, String)
    case structure(Structure)
    /// Read and without effect on what is shown.
    case ignored
    /// As `ignored`, with an argument that is dropped too.
    case ignoredWithArgument

    /// Commands with a shape of their own.
    enum Structure {
        case root, left, right, middle, begin, end, newRow, rule
        case overset, underset, substack, operatorName, negation, limits, noLimits
        case colour, colouredText, tag, label, reference, referenceInParentheses
        case namedSpace, plainSpace, parenthesisedModulo, modulo
        case newCommand, definition, newOperator, smash, dots
        case generalFraction, sideScripts, colouredBox, framedColouredBox
    }
}
