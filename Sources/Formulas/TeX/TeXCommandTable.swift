/// All commands that are known, both ways: by name for reading, by what they are for writing.
struct TeXCommandTable: Sendable {
    static let shared = TeXCommandTable()

    private(set) var commands = SpellingTable<TeXCommand>()
    /// In the order of the rows, so that the nearest spelling is the same in every run.
    private(set) var names: [String] = []
    private(set) var symbolNames: [FormulaSymbol: String] = [:]
    private(set) var letterNames = SpellingTable<String>()
    private(set) var decorationNames: [Decoration: String] = [:]
    private(set) var functionNames: [FunctionName: String] = [:]
    private(set) var arrowNames = SpellingTable<String>()
    private(set) var spaceNames: [Int: String] = [:]
    /// What a character stands for that is written as itself.
    private(set) var characters = SpellingTable<FormulaSymbol>()

    private init() {
        commands.reserveCapacity(900)
        symbolNames.reserveCapacity(600)
        addCharacters()
        for (kind, rows) in TeXSymbolRows.symbols {
            TeXCommandTable.eachPair(rows) { name, text in add(name, FormulaSymbol(text, kind)) }
        }
        TeXCommandTable.eachPair(TeXSymbolRows.letters) { name, text in
            add(name, .letter(text))
            if letterNames[text] == nil { letterNames[text] = name }
        }
        addFunctions()
        for (name, decoration) in TeXCommandRows.decorations {
            add(name, .decoration(decoration))
            if decorationNames[decoration] == nil { decorationNames[decoration] = name }
        }
        for (name, space) in TeXCommandRows.spaces {
            add(name, .space(space))
            if spaceNames[space.width] == nil { spaceNames[space.width] = name }
        }
        TeXCommandTable.eachPair(TeXSymbolRows.arrows) { name, text in
            add(name, .arrow(text))
            if arrowNames[text] == nil { arrowNames[text] = name }
        }
        for (name, command) in TeXCommandRows.others { add(name, command) }
        decorationNames[.smash] = "smash"
        for (_, negated) in TeXSymbolRows.negations where characters[negated] == nil {
            characters[negated] = FormulaSymbol(negated, .relation)
        }
    }

    private mutating func add(_ name: String, _ command: TeXCommand) {
        if commands.insert(command, for: name) { names.append(name) }
    }

    private mutating func add(_ name: String, _ symbol: FormulaSymbol) {
        add(name, .symbol(symbol))
        if symbolNames[symbol] == nil { symbolNames[symbol] = name }
        if characters[symbol.text] == nil { characters[symbol.text] = symbol }
    }

    private mutating func addCharacters() {
        for (kind, list) in TeXSymbolRows.characters {
            for character in list { characters[String(character)] = FormulaSymbol(String(character), kind) }
        }
        characters["-"] = FormulaSymbol("−", .binary)
        characters["*"] = FormulaSymbol("∗", .binary)
        characters["·"] = FormulaSymbol("⋅", .binary)
    }

    private mutating func addFunctions() {
        for (limits, rows) in TeXSymbolRows.functions {
            TeXCommandTable.eachWord(rows) { word in functionNames[addFunction(word, limits)] = word }
        }
        for (limits, rows) in TeXSymbolRows.lesserFunctions {
            TeXCommandTable.eachWord(rows) { word in _ = addFunction(word, limits) }
        }
    }

    private mutating func addFunction(_ word: String, _ limits: Bool) -> FunctionName {
        let function = FunctionName(TeXSymbolRows.functionSpellings[word] ?? word, takesLimits: limits)
        add(word, .function(function))
        return function
    }

    /// Calls `body` with each word of a table's text.
    private static func eachWord(_ rows: StaticString, _ body: (String) -> Void) {
        rows.withUTF8Buffer { bytes in
            var start = 0
            for index in 0...bytes.count where index == bytes.count || bytes[index] <= UInt8(ascii: " ") {
                if index > start { body(String(decoding: bytes[start..<index], as: UTF8.self)) }
                start = index + 1
            }
        }
    }

    /// Calls `body` with each two words, a command's name and its text.
    private static func eachPair(_ rows: StaticString, _ body: (String, String) -> Void) {
        var name: String?
        eachWord(rows) { word in
            if let first = name {
                body(first, word)
                name = nil
            } else {
                name = word
            }
        }
    }
}
