/// A formula as a tree, without regard to how it was written or how it will be shown.
///
/// The TeX reader and by-hand computation make it; the TeX, MathML and plain-text writers show it.
public indirect enum Formula: Equatable, Sendable {
    /// Parts side by side; inside another row it is a group of its own, TeX's braces.
    case row([Formula])
    /// A variable: one letter, or a word in an upright style.
    case identifier(String, LetterStyle)
    /// Digits as they are read, without a sign; the decimal sign is a full stop.
    case number(String, LetterStyle)
    /// An operator, relation, bracket or punctuation mark.
    case symbol(FormulaSymbol)
    /// A name set upright, as sin or argmax.
    case function(FunctionName)
    /// Words, with their spaces.
    case text(String, TextStyle)
    case space(FormulaSpace)
    case fraction(Fraction)
    case root(Formula, index: Formula?)
    case scripts(Scripts)
    /// Something drawn on, over, under or around its content.
    case decorated(Decoration, Formula)
    /// A base with smaller formulas above and below it.
    case stacked(Formula, above: Formula?, below: Formula?)
    /// An arrow as long as what stands above and below it.
    case arrow(String, above: Formula, below: Formula?)
    /// A bracket of a stated size, which stands alone.
    case delimiter(Delimiter)
    /// Brackets that grow with what they hold.
    case fenced(Fence)
    case table(FormulaTable)
    /// A part set as in a display, in a line, or as a script.
    case sized(FormulaSize, Formula)
    /// A part spaced as if it were a symbol of another class.
    case classed(SymbolClass, Formula)
    /// The author's number of the line, without its parentheses unless `bare`.
    case tag(String, bare: Bool)
    /// A name for references to the line.
    case label(String)
    /// The number of a labelled formula; in parentheses for `\eqref`.
    case reference(String, parenthesised: Bool)
    /// Source that could not be read, shown as it stands.
    case unknown(String)
}
