import ByHand
import CellLibrary
import Diagnostics
import Interpreter
import LectureModel

/// Turns what a program gave into what a report shows.
enum OutputCollector {
    static func outputs(of events: [ProgramEvent]) throws(Fault) -> [Output] {
        var outputs: [Output] = []
        for event in events {
            switch event {
            case .text(let text): append(text, to: &outputs)
            case .value(let shown): outputs.append(output(of: try ValueInWords(shown)))
            case .emitted: break
            }
        }
        return outputs
    }

    /// Lines printed one after the other are one text.
    private static func append(_ text: String, to outputs: inout [Output]) {
        if case .text(let before)? = outputs.last {
            outputs[outputs.count - 1] = .text(before + text)
        } else {
            outputs.append(.text(text))
        }
    }

    private static func steps(of example: WorkedExample) -> [Step] {
        example.lines.map { line in
            Step(
                label: line.label, symbol: line.worked.subject, stages: line.worked.stages,
                range: SourceRange(at: SourcePosition(offset: 0)))
        }
    }

    /// Figures and formulas are drawn, everything else is a value.
    private static func output(of value: ValueInWords) -> Output {
        if case .host(let host) = value.value, let object = host as? CellObject {
            switch object.appearance {
            case .figure(let figure): return .figure(figure)
            case .formula(let formula): return .formula(formula)
            case .worked(let example): return .steps(steps(of: example))
            case .tensor, .number, .ratio, .text: break
            }
        }
        let form = FormReader.form(of: value.value)
        return .value(LectureModel.ShownValue(type: value.type, text: value.text, form: form))
    }
}
