import Diagnostics

/// Environments: matrices, cases, aligned lines.
extension TeXParser {
    mutating func environment(_ call: TeXToken) -> Nucleus {
        let name = rawArgument(of: call)
        guard let environment = TeXEnvironment.named(name) else { return unknownEnvironment(name, call) }
        var table = FormulaTable(environment.kind, [])
        if let option = environment.takesOption ? rawOption() : nil, let column = TeXEnvironment.column(option) {
            table.alignments = [column]
        }
        skipPosition()
        if environment.takesColumns { readColumns(of: call, into: &table, kind: environment.kind) }
        readRows(into: &table, name: name, call)
        if environment.partsRelation {
            table.rows = table.rows.map { $0.count < 3 ? $0 : [$0[0], .joined(Array($0.dropFirst()))] }
        }
        if environment.isPlain { return .several(table.rows.first?.first.map(TeXParser.parts) ?? []) }
        return .one(.table(table))
    }

    /// Skips the `[t]` of an environment that asks to hang from its first line.
    private mutating func skipPosition() {
        guard peek().isCharacter("[") else { return }
        let bracket = next()
        let letter = peek()
        guard letter.isCharacter("t") || letter.isCharacter("b") || letter.isCharacter("c") else {
            return pushBack(bracket)
        }
        next()
        if peek().isCharacter("]") {
            next()
        } else {
            pushBack(letter)
            pushBack(bracket)
        }
    }

    private static func parts(of formula: Formula) -> [Formula] {
        if case .row(let parts) = formula { return parts }
        return [formula]
    }

    /// Reads on as if the unknown name were not there; its source is shown around its content.
    private mutating func unknownEnvironment(_ name: String, _ call: TeXToken) -> Nucleus {
        let near = collectsDiagnostics ? NearestSpelling.of(name, among: TeXEnvironment.names) : nil
        let notes = near.map { [Diagnostic(.note, TeXMessages.meant($0), at: range(call))] } ?? []
        report(TeXMessages.environmentUnknown(name), call, notes: notes)
        var table = FormulaTable(.gathered, [])
        readRows(into: &table, name: name, call)
        return .several([.unknown("\\begin{\(name)}"), .table(table), .unknown("\\end{\(name)}")])
    }

    /// Reads the columns of an array, as `{|c|rl}`; those of `alignedat` are only counted.
    private mutating func readColumns(of call: TeXToken, into table: inout FormulaTable, kind: FormulaTable.Kind) {
        if peek().isCharacter("[") { _ = rawOption() }
        let source = rawArgument(of: call)
        guard kind == .array || kind == .substack else { return }
        var skipped = 0
        for byte in source.utf8 {
            let character = String(Unicode.Scalar(byte))
            if byte == UInt8(ascii: "{") { skipped += 1 }
            if byte == UInt8(ascii: "}") { skipped -= 1 }
            guard skipped == 0, byte != UInt8(ascii: "}") else { continue }
            if let column = TeXEnvironment.column(character) {
                table.alignments.append(column)
            } else if character == "|" {
                if table.columnRules.last != table.alignments.count {
                    table.columnRules.append(table.alignments.count)
                }
            } else if !TeXEnvironment.toleratedColumns.contains(byte) {
                report(TeXMessages.columnUnknown(character), call)
            }
        }
        if kind == .substack { table.alignments = [] }
    }

    private mutating func readRows(into table: inout FormulaTable, name: String, _ call: TeXToken) {
        openTables += 1
        let (outerStyle, outerFences) = (style, openFences)
        openFences = 0
        defer {
            openTables -= 1
            (style, openFences) = (outerStyle, outerFences)
        }
        var cells: [Formula] = []
        var current: [Formula] = []
        readRules(into: &table)
        loop: while true {
            current += row()
            let token = peek()
            switch token.kind {
            case .alignment:
                next()
                cells.append(Formula.single(current))
                current = []
            case .command where token.text == "\\" || token.text == "cr" || token.text == "newline":
                next()
                skipRowOption()
                table.rows.append(cells + [Formula.single(current)])
                (cells, current) = ([], [])
                readRules(into: &table)
            case .command where token.text == "end":
                next()
                let found = rawArgument(of: token)
                if found != name { report(TeXMessages.endMismatched(found, name), token) }
                break loop
            case .end, .close:
                report(TeXMessages.endExpected(name), call)
                break loop
            default:
                if token.kind == .dollar, inText {
                    report(TeXMessages.endExpected(name), call)
                    break loop
                }
                reportStray(next())
            }
        }
        let last = Formula.single(current)
        if !cells.isEmpty || last != .empty { table.rows.append(cells + [last]) }
    }

    private mutating func readRules(into table: inout FormulaTable) {
        while peek().isCommand("hline") {
            next()
            if table.rowRules.last != table.rows.count { table.rowRules.append(table.rows.count) }
        }
    }

    /// The space of `\\[4pt]`, and the star of `\\*`.
    private mutating func skipRowOption() {
        if peek().isCharacter("*"), !peek().followsSpace { next() }
        if peek().isCharacter("["), !peek().followsSpace { _ = rawOption() }
    }

    /// Reads the lines of `\substack{…}`.
    mutating func substack(_ call: TeXToken) -> Formula {
        guard peek().kind == .open else { return argument(of: call) }
        let brace = next()
        var rows: [[Formula]] = []
        while true {
            let line = Formula.single(row())
            let token = peek()
            rows.append([line])
            if token.kind == .close {
                next()
                break
            }
            if token.isCommand("\\") || token.isCommand("cr") {
                next()
            } else if token.kind == .end {
                report(TeXMessages.unclosedBrace, brace)
                break
            } else {
                reportStray(next())
            }
        }
        return .table(FormulaTable(.substack, rows))
    }
}
