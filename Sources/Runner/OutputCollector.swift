import Interpreter
import LectureModel

/// Turns what a program gave into what a report shows.
enum OutputCollector {
    static func outputs(of events: [ProgramEvent]) throws(Fault) -> [Output] {
        var outputs: [Output] = []
        for event in events {
            switch event {
            case .text(let text): append(text, to: &outputs)
            case .value(let shown): outputs.append(.value(shownValue(try ValueInWords(shown))))
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

    private static func shownValue(_ value: ValueInWords) -> LectureModel.ShownValue {
        LectureModel.ShownValue(type: value.type, text: value.text, form: FormReader.form(of: value.value))
    }
}
