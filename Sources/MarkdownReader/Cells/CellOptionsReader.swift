import Diagnostics
import LectureModel

/// Gives option lines their meaning; the one place that knows the keys.
struct CellOptionsReader {
    static let keys = [
        "label", "caption", "alt", "echo", "eval", "output", "error", "steps", "digits", "turns", "expand", "heat",
        "timeout", "exercise", "hint", "test", "points", "hidden", "misconception", "variant",
    ]

    let state: ReaderState

    func read(_ lines: [OptionLine]) -> CellOptions {
        var options = CellOptions()
        var seen: [String: OptionLine] = [:]
        for line in lines {
            guard Self.keys.contains(line.key) else {
                let nearest = state.nearest(line.key, among: Self.keys)
                let message = CellMessages.unknownOption(line.key, nearest: nearest)
                state.report(.error, message, at: state.source.range(line.keyOffsets))
                continue
            }
            if line.key != "hint", let first = seen[line.key] {
                let note = Diagnostic(.note, CellMessages.firstOption, at: state.source.range(first.keyOffsets))
                state.report(
                    .error, CellMessages.duplicateOption(line.key), at: state.source.range(line.keyOffsets),
                    notes: [note])
                continue
            }
            seen[line.key] = line
            options.places.append(
                CellOptions.Place(
                    key: line.key, keyRange: state.source.range(line.keyOffsets),
                    valueRange: state.source.range(line.valueOffsets)))
            set(line, in: &options)
        }
        setDetails(seen, in: &options)
        checkCombination(options, seen)
        return options
    }

    private func set(_ line: OptionLine, in options: inout CellOptions) {
        switch line.key {
        case "label": options.label = label(line)
        case "caption": options.caption = richText(line)
        case "alt": options.alternative = line.text
        case "echo": options.echo = visibility(line) ?? .shown
        case "output": options.output = visibility(line) ?? .shown
        case "eval": options.isEvaluated = truth(line) ?? true
        case "error": options.expectsError = truth(line) ?? false
        case "steps": options.steps = steps(line)
        case "heat": options.showsHeat = truth(line) ?? false
        case "hidden": options.isHidden = truth(line) ?? false
        case "timeout": options.timeout = number(line, CellMessages.badTimeout) { $0 > 0 }
        case "points": options.points = number(line, CellMessages.badPoints) { $0 >= 0 }
        case "exercise": options.exercise = label(line)
        case "test": options.test = label(line)
        case "hint": options.hints.append(richText(line))
        case "misconception": options.misconception = richText(line)
        case "variant": options.variant = line.text
        case "digits", "turns", "expand": return
        default: preconditionFailure("a key without a meaning")
        }
    }

    // MARK: Steps

    /// `true`, `false`, or the stages to show: `formula, result`.
    private func steps(_ line: OptionLine) -> StepOptions? {
        switch line.text {
        case "true": return StepOptions()
        case "false": return nil
        default: break
        }
        var options = StepOptions()
        options.stages = []
        for word in words(line) {
            guard let stage = StepOptions.Stage(rawValue: word) else {
                reportBadValue(line, CellMessages.badSteps(word))
                return StepOptions()
            }
            options.stages.insert(stage)
        }
        return options
    }

    /// The options that only `steps:` gives a meaning, wherever they stand.
    private func setDetails(_ seen: [String: OptionLine], in options: inout CellOptions) {
        guard options.steps != nil else { return }
        if let line = seen["digits"] {
            let digits = number(line, CellMessages.badDigits) { $0 == $0.rounded() && (1...17).contains($0) }
            options.steps?.digits = digits.map { Int($0) } ?? StepOptions().digits
        }
        if let line = seen["turns"] {
            let turns = number(line, CellMessages.badTurns) { $0 == $0.rounded() && (0...100).contains($0) }
            options.steps?.turns = turns.map { Int($0) } ?? StepOptions().turns
        }
        if let line = seen["expand"] { options.steps?.expanded = words(line) }
    }

    private func words(_ line: OptionLine) -> [String] {
        line.value.bytes.split { $0 == UInt8(ascii: ",") || $0.isBlank }.map { String(decoding: $0, as: UTF8.self) }
    }

    // MARK: Values

    private func reportBadValue(_ line: OptionLine, _ message: String) {
        state.report(.error, message, at: state.source.range(line.valueOffsets))
    }

    private func label(_ line: OptionLine) -> String? {
        if !line.value.isEmpty, line.value.bytes.allSatisfy(\.isLabel) { return line.text }
        reportBadValue(line, CellMessages.badLabel(line.text))
        return nil
    }

    private func truth(_ line: OptionLine) -> Bool? {
        switch line.text {
        case "true": return true
        case "false": return false
        default:
            reportBadValue(line, CellMessages.badTruth(line.key, line.text))
            return nil
        }
    }

    private func visibility(_ line: OptionLine) -> CellOptions.Visibility? {
        if let value = CellOptions.Visibility(rawValue: line.text) { return value }
        reportBadValue(line, CellMessages.badVisibility(line.key, line.text))
        return nil
    }

    private func number(_ line: OptionLine, _ message: String, _ isGood: (Double) -> Bool) -> Double? {
        let isDecimal = line.value.bytes.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
        if isDecimal, let value = Double(line.text), isGood(value) { return value }
        reportBadValue(line, message)
        return nil
    }

    private func richText(_ line: OptionLine) -> RichText {
        if line.value.isEmpty {
            state.report(.error, CellMessages.emptyValue(line.key), at: state.source.range(line.keyOffsets))
        }
        return RichText(
            inlines: InlineParser.parse(line.value, state), range: state.source.range(line.valueOffsets))
    }

    // MARK: Combinations

    private func checkCombination(_ options: CellOptions, _ seen: [String: OptionLine]) {
        func report(_ key: String, _ message: String) {
            guard let line = seen[key] else { return }
            state.report(.error, message, at: state.source.range(line.keyOffsets))
        }
        if options.exercise != nil { report("test", CellMessages.exerciseAndTest) }
        if seen["exercise"] == nil {
            report("hint", CellMessages.needs("hint", "exercise"))
            if seen["test"] == nil { report("points", CellMessages.needs("points", "exercise")) }
        }
        if seen["steps"] == nil {
            for key in ["digits", "turns", "expand"] { report(key, CellMessages.needs(key, "steps")) }
        }
        if seen["test"] == nil {
            report("hidden", CellMessages.needs("hidden", "test"))
            report("misconception", CellMessages.needs("misconception", "test"))
        }
    }
}
