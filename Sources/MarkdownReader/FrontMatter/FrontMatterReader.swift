import Diagnostics
import Formulas
import LectureModel

/// Gives the entries of the front matter their meaning; the one place that knows the keys.
struct FrontMatterReader {
    static let keys = [
        "title", "subtitle", "number", "author", "date", "lang", "description", "course", "seed", "params", "data",
        "symbols", "macros", "version", "variant", "handout",
    ]

    let state: ReaderState

    func read(_ lines: FrontMatterLines) -> FrontMatter {
        var frontMatter = FrontMatter()
        frontMatter.range = state.source.range(lines.offsets)
        var parser = FrontMatterParser(state, lines: lines.lines)
        let entries = unique(parser.parse())
        // Titles may use the lecture's own commands, wherever these stand.
        for entry in entries where entry.key == "macros" {
            frontMatter.macros = self.entries(entry).compactMap(substitution)
            state.texReader = TeXReader(macros: macros(frontMatter.macros))
        }
        for entry in entries where entry.key != "macros" {
            guard Self.keys.contains(entry.key) else {
                let nearest = state.nearest(entry.key, among: Self.keys)
                state.report(
                    .warning, FrontMatterMessages.unknownKey(entry.key, nearest: nearest),
                    at: state.source.range(entry.keyOffsets))
                continue
            }
            set(entry, in: &frontMatter)
        }
        return frontMatter
    }

    private func macros(_ definitions: [Substitution]) -> TeXMacros {
        var macros = TeXMacros()
        for definition in definitions { macros.define(definition.name, as: definition.replacement) }
        return macros
    }

    private func set(_ entry: FrontMatterNode.Entry, in frontMatter: inout FrontMatter) {
        switch entry.key {
        case "title": frontMatter.title = richText(entry)
        case "subtitle": frontMatter.subtitle = richText(entry)
        case "number": frontMatter.number = text(entry)
        case "author": frontMatter.authors = texts(entry).map(\.text)
        case "date": frontMatter.date = text(entry)
        case "lang": frontMatter.language = text(entry)
        case "description": frontMatter.description = text(entry)
        case "course": frontMatter.course = text(entry)
        case "version": frontMatter.version = text(entry)
        case "handout":
            // The key alone marks a handout.
            if case .empty = entry.value { frontMatter.handout = "" } else { frontMatter.handout = text(entry) }
        case "seed": frontMatter.seed = seed(entry)
        case "variant": frontMatter.variant = seed(entry)
        case "params": frontMatter.parameters = entries(entry).compactMap(parameter)
        case "data": frontMatter.data = texts(entry).compactMap(dataFile)
        case "symbols": frontMatter.symbols = entries(entry).compactMap(substitution)
        default: preconditionFailure("a key without a meaning")
        }
    }

    private func unique(_ entries: [FrontMatterNode.Entry]) -> [FrontMatterNode.Entry] {
        var seen: Set<String> = []
        return entries.filter { entry in
            if seen.insert(entry.key).inserted { return true }
            report(FrontMatterMessages.duplicateKey(entry.key), entry.keyOffsets)
            return false
        }
    }

    private func report(_ message: String, _ offsets: Range<Int>) {
        state.report(.error, message, at: state.source.range(offsets))
    }

    // MARK: Values

    private func scalar(_ node: FrontMatterNode, _ key: FrontMatterNode.Entry) -> FrontMatterNode.Scalar? {
        if case .scalar(let scalar) = node { return scalar }
        let place = node.offsets.isEmpty ? key.keyOffsets : node.offsets
        report(FrontMatterMessages.notText(key.key), place)
        return nil
    }

    private func text(_ entry: FrontMatterNode.Entry) -> String? { scalar(entry.value, entry)?.text }

    private func texts(_ entry: FrontMatterNode.Entry) -> [FrontMatterNode.Scalar] {
        if case .list(let items, _) = entry.value { return items.compactMap { scalar($0, entry) } }
        return scalar(entry.value, entry).map { [$0] } ?? []
    }

    private func richText(_ entry: FrontMatterNode.Entry) -> RichText? {
        guard let scalar = scalar(entry.value, entry) else { return nil }
        return RichText(
            inlines: InlineParser.parse(scalar.content, state), range: state.source.range(scalar.offsets))
    }

    private func seed(_ entry: FrontMatterNode.Entry) -> Int64? {
        guard let scalar = scalar(entry.value, entry) else { return nil }
        if let seed = Int64(scalar.text) { return seed }
        report(FrontMatterMessages.badSeed, scalar.offsets)
        return nil
    }

    private func entries(_ entry: FrontMatterNode.Entry) -> [FrontMatterNode.Entry] {
        switch entry.value {
        case .map(let entries, _): return unique(entries)
        case .empty: return []
        case .scalar, .list:
            report(FrontMatterMessages.notMap(entry.key), entry.value.offsets)
            return []
        }
    }

    private func parameter(_ entry: FrontMatterNode.Entry) -> Parameter? {
        guard let scalar = scalar(entry.value, entry) else { return nil }
        guard isIdentifier(entry.key) else {
            report(FrontMatterMessages.badName(entry.key), entry.keyOffsets)
            return nil
        }
        let value: Parameter.Value =
            if scalar.isQuoted { .text(scalar.text) } else { ParameterReader.value(of: scalar.text) }
        return Parameter(
            name: entry.key, value: value, source: state.source.string(scalar.offsets),
            range: state.source.range(entry.keyOffsets.lowerBound..<scalar.offsets.upperBound))
    }

    private func isIdentifier(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first.properties.isXIDStart || first == "_" else { return false }
        return name.unicodeScalars.allSatisfy(\.properties.isXIDContinue)
    }

    private func dataFile(_ scalar: FrontMatterNode.Scalar) -> DataFile? {
        guard LecturePath.isInside(scalar.text) else {
            report(FrontMatterMessages.badDataPath(scalar.text), scalar.offsets)
            return nil
        }
        return DataFile(name: scalar.text, range: state.source.range(scalar.offsets))
    }

    private func substitution(_ entry: FrontMatterNode.Entry) -> Substitution? {
        guard let scalar = scalar(entry.value, entry) else { return nil }
        return Substitution(
            name: entry.key, replacement: scalar.text,
            range: state.source.range(entry.keyOffsets.lowerBound..<scalar.offsets.upperBound))
    }
}
