import Diagnostics
import Runner

/// What a spec did, and where that differs from what it promises.
public struct SpecOutcome {
    public let printed: [String]
    /// Errors and faults with line and column, in the order of their places.
    public let complaints: [SpecExpectation.Error]
    public let warnings: [SpecExpectation.Error]
    public let text: String

    public init(running spec: Spec) {
        let evaluation = ProgramEvaluation(name: spec.name, source: spec.source)
        var lines = String(decoding: evaluation.printed, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        printed = lines
        func told(_ severity: Diagnostic.Severity) -> [SpecExpectation.Error] {
            evaluation.diagnostics.filter { $0.severity == severity }.map { diagnostic in
                let place = evaluation.map.location(of: diagnostic.range.lower)
                return SpecExpectation.Error(line: place.line, column: place.column, message: diagnostic.message)
            }.sorted { ($0.line, $0.column ?? 0, $0.message) < ($1.line, $1.column ?? 0, $1.message) }
        }
        complaints = told(.error)
        warnings = told(.warning)
        text = evaluation.complaints
    }

    /// What differs, in words; nil where all is as promised.
    public func difference(from expectation: SpecExpectation) -> String? {
        if expectation.isEmpty { return "the spec promises nothing" }
        if printed != expectation.printed {
            return "printed \(printed), expected \(expectation.printed)\n\(text)"
        }
        var expected = expectation.errors
        if let fault = expectation.fault {
            expected.append(SpecExpectation.Error(line: fault.line, column: nil, message: fault.message))
        }
        if !matches(complaints, expected) { return "said\n\(text)expected \(expected)" }
        if !expectation.warnings.isEmpty, !matches(warnings, expectation.warnings) {
            return "said\n\(text)expected \(expectation.warnings)"
        }
        return nil
    }

    private func matches(_ told: [SpecExpectation.Error], _ expected: [SpecExpectation.Error]) -> Bool {
        told.count == expected.count
            && zip(told, expected).allSatisfy { got, wanted in
                got.line == wanted.line && got.message == wanted.message
                    && (wanted.column == nil || wanted.column == got.column)
            }
    }
}
