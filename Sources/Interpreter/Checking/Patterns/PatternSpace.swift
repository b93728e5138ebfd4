import Syntax

/// Finds what a `switch` leaves out: the usual matrix of patterns, column by column.
struct PatternSpace {
    let checker: Checker

    /// Patterns, as the compiler writes them, that nothing matches; `_` where only a default helps.
    func missing(_ type: Type, _ patterns: [CheckedPattern]) -> [String] {
        let rows = patterns.map { [$0] as [CheckedPattern?] }
        return uncovered([type], rows, limit: 64).map { $0[0] }
    }

    /// Do earlier patterns match all that this one does?
    func covers(_ patterns: [CheckedPattern], _ pattern: CheckedPattern, of type: Type) -> Bool {
        covers(patterns.map { [$0] }, [pattern], [type])
    }

    private func covers(_ rows: [[CheckedPattern?]], _ row: [CheckedPattern?], _ columns: [Type]) -> Bool {
        guard let type = columns.first else { return !rows.isEmpty }
        if rows.isEmpty { return false }
        let rest = Array(columns.dropFirst())
        // Where no pattern looks inside, neither is it looked here: a type may hold itself.
        let looksInside = !isWild(row[0]) || rows.contains { !isWild($0[0]) }
        guard looksInside, let constructors = constructors(of: type) else {
            return isWild(row[0])
                && covers(
                    rows.filter { isWild($0[0]) }.map { Array($0.dropFirst()) },
                    Array(row.dropFirst()), rest)
        }
        return constructors.allSatisfy { constructor in
            guard let inner = specialise(row, constructor) else { return true }
            return covers(rows.compactMap { specialise($0, constructor) }, inner, constructor.fields + rest)
        }
    }

    /// For columns of these types, the combinations that no row covers.
    private func uncovered(_ columns: [Type], _ rows: [[CheckedPattern?]], limit: Int) -> [[String]] {
        guard let type = columns.first else { return rows.isEmpty ? [[]] : [] }
        if limit <= 0 { return [] }
        let rest = Array(columns.dropFirst())
        if let constructors = constructors(of: type), usesConstructors(rows) {
            var result: [[String]] = []
            for constructor in constructors {
                let specialised = rows.compactMap { specialise($0, constructor) }
                for inner in uncovered(constructor.fields + rest, specialised, limit: limit - result.count) {
                    let fields = Array(inner.prefix(constructor.fields.count))
                    result.append([constructor.text(fields)] + inner.dropFirst(constructor.fields.count))
                }
            }
            return result
        }
        let defaults = rows.compactMap { isWild($0[0]) ? Array($0.dropFirst()) : nil }
        return uncovered(rest, defaults, limit: limit).map { ["_"] + $0 }
    }

    private func usesConstructors(_ rows: [[CheckedPattern?]]) -> Bool {
        rows.contains { !isWild($0[0]) } || rows.isEmpty
    }

    private func isWild(_ pattern: CheckedPattern?) -> Bool {
        guard let pattern else { return true }
        switch pattern.kind {
        case .wildcard, .variable: return true
        default: return false
        }
    }

    enum Head: Equatable {
        case enumCase(CaseSymbol)
        case some
        case none
        case boolean(Bool)
        case tuple
    }

    struct Constructor {
        let head: Head
        let fields: [Type]
        let text: ([String]) -> String
    }

    private func constructors(of type: Type) -> [Constructor]? {
        let types = checker.types
        if let wrapped = types.wrapped(type) {
            return [
                Constructor(head: .some, fields: [wrapped]) { ".some(\($0[0] == "_" ? "_" : $0[0]))" },
                Constructor(head: .none, fields: []) { _ in ".none" },
            ]
        }
        switch types.kind(type) {
        case .tuple(let elements):
            return [
                Constructor(head: .tuple, fields: elements.map { $0.type }) { parts in
                    var text = "("
                    for (index, part) in parts.enumerated() { text += (index > 0 ? ", " : "") + part }
                    return text + ")"
                }
            ]
        case .nominal(let symbol, _):
            if symbol.representation == .bool {
                return [
                    Constructor(head: .boolean(true), fields: []) { _ in "true" },
                    Constructor(head: .boolean(false), fields: []) { _ in "false" },
                ]
            }
            guard symbol.kind == .enum else { return nil }
            let cases = symbol.cases.indices.filter { index in
                !symbol.cases[..<index].contains { $0.name == symbol.cases[index].name }
            }
            return cases.map { index in
                let enumCase = symbol.cases[index]
                let name = checker.text(enumCase.name)
                return Constructor(
                    head: .enumCase(enumCase), fields: checker.payloadTypes(of: enumCase, in: type)
                ) { parts in
                    if parts.isEmpty { return "." + name }
                    if parts.allSatisfy({ $0 == "_" }) {
                        return "." + name + (parts.count == 1 ? "(_)" : "(" + joined(labelled(parts, enumCase)) + ")")
                    }
                    return "." + name + "(" + joined(labelled(parts, enumCase)) + ")"
                }
            }
        default: return nil
        }
    }

    private func labelled(_ parts: [String], _ enumCase: CaseSymbol) -> [String] {
        var result: [String] = []
        for (index, part) in parts.enumerated() {
            if let label = enumCase.payload[index].label {
                result.append(checker.text(label) + ": " + part)
            } else {
                result.append(part)
            }
        }
        return result
    }

    private func joined(_ parts: [String]) -> String {
        var text = ""
        for (index, part) in parts.enumerated() { text += (index > 0 ? ", " : "") + part }
        return text
    }

    /// The row seen under one constructor; nil if it cannot match.
    private func specialise(_ row: [CheckedPattern?], _ constructor: Constructor) -> [CheckedPattern?]? {
        let rest = Array(row.dropFirst())
        let wild = [CheckedPattern?](repeating: nil, count: constructor.fields.count)
        guard let pattern = row[0] else { return wild + rest }
        switch (pattern.kind, constructor.head) {
        case (.wildcard, _), (.variable, _): return wild + rest
        case (.enumCase(let symbol, let parts), .enumCase(let head)):
            guard symbol === head else { return nil }
            if parts.isEmpty { return wild + rest }
            if parts.count != constructor.fields.count { return wild + rest }
            return parts.map { Optional($0) } + rest
        case (.some(let inner), .some): return [inner] + rest
        case (.none, .none): return rest
        case (.boolean(let one), .boolean(let other)): return one == other ? rest : nil
        case (.tuple(let parts), .tuple): return parts.map { Optional($0) } + rest
        default: return nil
        }
    }
}
