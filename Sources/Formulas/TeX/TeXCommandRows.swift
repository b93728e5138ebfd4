/// The commands that are more than a symbol, by topic; of several names for one thing the first is written.
enum TeXCommandRows {
    static let decorations: [(String, Decoration)] = [
        ("hat", .hat), ("check", .check), ("tilde", .tilde), ("acute", .acute), ("grave", .grave), ("breve", .breve),
        ("mathring", .ring), ("bar", .bar), ("vec", .vector), ("dot", .dot), ("ddot", .doubleDot),
        ("dddot", .tripleDot), ("widehat", .wideHat), ("widecheck", .wideCheck), ("widetilde", .wideTilde),
        ("overline", .overline), ("underline", .underline), ("overrightarrow", .overRightArrow),
        ("overleftarrow", .overLeftArrow), ("overleftrightarrow", .overBothArrow),
        ("underrightarrow", .underRightArrow), ("underleftarrow", .underLeftArrow),
        ("underleftrightarrow", .underBothArrow), ("overbrace", .overbrace), ("underbrace", .underbrace),
        ("overbracket", .overbracket), ("underbracket", .underbracket), ("boxed", .box), ("fbox", .box),
        ("cancel", .cancel), ("bcancel", .backCancel), ("xcancel", .crossCancel), ("sout", .strike),
        ("phantom", .phantom), ("hphantom", .horizontalPhantom), ("vphantom", .verticalPhantom),
        ("mathrlap", .rightOverlap), ("rlap", .rightOverlap), ("mathllap", .leftOverlap), ("llap", .leftOverlap),
        ("mathclap", .centredOverlap), ("clap", .centredOverlap), ("Bar", .overline), ("underbar", .underline),
    ]

    static let spaces: [(String, FormulaSpace)] = [
        (",", .thin), ("thinspace", .thin), (":", .medium), (">", .medium), ("medspace", .medium), (";", .thick),
        ("thickspace", .thick), ("!", .negativeThin), ("negthinspace", .negativeThin), (" ", .word),
        ("nobreakspace", .word), ("space", .word), ("quad", .quad), ("qquad", .twoQuads), ("enspace", .half),
        ("enskip", .half), ("negmedspace", FormulaSpace(-222)), ("negthickspace", FormulaSpace(-278)),
    ]

    static let others: [(String, TeXCommand)] =
        fonts + texts + sizes + classes + delimiters + fractions + structures + ignored

    private static let fonts: [(String, TeXCommand)] = [
        ("mathrm", .font(.upright)), ("mathup", .font(.upright)), ("mathit", .font(.italic)),
        ("mathnormal", .font(.automatic)), ("mathbf", .font(.bold)), ("bold", .font(.bold)),
        ("boldsymbol", .font(.boldItalic)), ("bm", .font(.boldItalic)), ("pmb", .font(.boldItalic)),
        ("mathbfit", .font(.boldItalic)), ("symbf", .font(.bold)), ("mathbb", .font(.blackboard)),
        ("Bbb", .font(.blackboard)), ("mathbbm", .font(.blackboard)), ("mathds", .font(.blackboard)),
        ("mathcal", .font(.calligraphic)), ("mathscr", .font(.script)),
        ("mathfrak", .font(.fraktur)), ("frak", .font(.fraktur)), ("mathsf", .font(.sansSerif)),
        ("mathtt", .font(.monospace)), ("rm", .fontSwitch(.upright)), ("it", .fontSwitch(.italic)),
        ("bf", .fontSwitch(.bold)), ("cal", .fontSwitch(.calligraphic)), ("sf", .fontSwitch(.sansSerif)),
        ("tt", .fontSwitch(.monospace)), ("boldmath", .fontSwitch(.boldItalic)),
    ]

    private static let texts: [(String, TeXCommand)] = [
        ("text", .text(.plain)), ("textrm", .text(.plain)), ("textnormal", .text(.plain)), ("textup", .text(.plain)),
        ("mbox", .text(.plain)), ("hbox", .text(.plain)), ("textbf", .text(.bold)), ("textit", .text(.italic)),
        ("emph", .text(.italic)), ("textsf", .text(.sansSerif)), ("texttt", .text(.monospace)),
        ("textmd", .text(.plain)), ("textsc", .text(.plain)),
    ]

    private static let sizes: [(String, TeXCommand)] = [
        ("displaystyle", .size(.display)), ("textstyle", .size(.text)), ("scriptstyle", .size(.script)),
        ("scriptscriptstyle", .size(.scriptOfScript)),
    ]

    private static let classes: [(String, TeXCommand)] = [
        ("mathord", .spacedAs(.ordinary)), ("mathop", .spacedAs(.large)), ("mathbin", .spacedAs(.binary)),
        ("mathrel", .spacedAs(.relation)), ("mathopen", .spacedAs(.opening)), ("mathclose", .spacedAs(.closing)),
        ("mathpunct", .spacedAs(.punctuation)), ("mathinner", .spacedAs(.inner)),
    ]

    private static let delimiters: [(String, TeXCommand)] = [
        ("big", .delimiter(.big, .ordinary)), ("bigl", .delimiter(.big, .opening)),
        ("bigr", .delimiter(.big, .closing)), ("bigm", .delimiter(.big, .relation)),
        ("Big", .delimiter(.bigger, .ordinary)), ("Bigl", .delimiter(.bigger, .opening)),
        ("Bigr", .delimiter(.bigger, .closing)), ("Bigm", .delimiter(.bigger, .relation)),
        ("bigg", .delimiter(.biggest, .ordinary)), ("biggl", .delimiter(.biggest, .opening)),
        ("biggr", .delimiter(.biggest, .closing)), ("biggm", .delimiter(.biggest, .relation)),
        ("Bigg", .delimiter(.huge, .ordinary)), ("Biggl", .delimiter(.huge, .opening)),
        ("Biggr", .delimiter(.huge, .closing)), ("Biggm", .delimiter(.huge, .relation)),
    ]

    private static let fractions: [(String, TeXCommand)] = [
        ("frac", .fraction(.quotient, nil)), ("dfrac", .fraction(.quotient, .display)),
        ("tfrac", .fraction(.quotient, .text)), ("cfrac", .fraction(.continued, nil)),
        ("binom", .fraction(.binomial, nil)), ("dbinom", .fraction(.binomial, .display)),
        ("tbinom", .fraction(.binomial, .text)), ("over", .infixFraction(.quotient)),
        ("atop", .infixFraction(.bare)), ("choose", .infixFraction(.binomial)),
        ("brace", .infixInBrackets("{", "}")), ("brack", .infixInBrackets("[", "]")),
    ]

    private static let structures: [(String, TeXCommand)] = [
        ("sqrt", .structure(.root)), ("left", .structure(.left)), ("right", .structure(.right)),
        ("middle", .structure(.middle)), ("begin", .structure(.begin)), ("end", .structure(.end)),
        ("\\", .structure(.newRow)), ("cr", .structure(.newRow)), ("newline", .structure(.newRow)),
        ("hline", .structure(.rule)), ("overset", .structure(.overset)), ("stackrel", .structure(.overset)),
        ("underset", .structure(.underset)), ("substack", .structure(.substack)),
        ("operatorname", .structure(.operatorName)), ("not", .structure(.negation)),
        ("limits", .structure(.limits)), ("nolimits", .structure(.noLimits)), ("color", .structure(.colour)),
        ("textcolor", .structure(.colouredText)), ("tag", .structure(.tag)), ("label", .structure(.label)),
        ("ref", .structure(.reference)), ("eqref", .structure(.referenceInParentheses)),
        ("hspace", .structure(.namedSpace)), ("mspace", .structure(.namedSpace)), ("kern", .structure(.plainSpace)),
        ("mkern", .structure(.plainSpace)), ("hskip", .structure(.plainSpace)), ("mskip", .structure(.plainSpace)),
        ("pmod", .structure(.parenthesisedModulo)), ("mod", .structure(.modulo)),
        ("newcommand", .structure(.newCommand)), ("renewcommand", .structure(.newCommand)),
        ("providecommand", .structure(.newCommand)), ("def", .structure(.definition)),
        ("DeclareMathOperator", .structure(.newOperator)), ("smash", .structure(.smash)), ("dots", .structure(.dots)),
        ("genfrac", .structure(.generalFraction)), ("sideset", .structure(.sideScripts)),
        ("colorbox", .structure(.colouredBox)), ("fcolorbox", .structure(.framedColouredBox)),
    ]

    private static let ignored: [(String, TeXCommand)] = [
        ("displaylimits", .ignored), ("nonumber", .ignored), ("notag", .ignored), ("allowbreak", .ignored),
        ("nobreak", .ignored), ("hfill", .ignored), ("strut", .ignored), ("mathstrut", .ignored),
        ("relax", .ignored), ("null", .ignored), ("noindent", .ignored), ("/", .ignored), ("centering", .ignored),
        ("normalsize", .ignored), ("normalfont", .ignored), ("ensuremath", .ignored), ("vcenter", .ignored),
        ("small", .ignored), ("large", .ignored), ("Large", .ignored),
        ("vspace", .ignoredWithArgument),
    ]
}
