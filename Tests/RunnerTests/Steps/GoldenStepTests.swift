import Formulas
import Foundation
import Testing

/// Steps of every construct as text and as TeX; RECORD_STEPS=1 writes them anew, and that run still fails.
@Suite struct GoldenStepTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Data")
    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
    }()

    @Test(arguments: names) func steps(_ name: String) throws {
        let source = try String(contentsOf: Self.folder.appendingPathComponent(name + ".md"), encoding: .utf8)
        let sample = LectureSample(source)
        var text = ""
        for step in sample.steps {
            text += LectureSample.line(step, PlainTextWriter.string) + "\n"
            text += "    " + LectureSample.line(step, TeXWriter.string) + "\n"
        }
        for formula in sample.formulas {
            text += PlainTextWriter.string(formula) + "\n    " + TeXWriter.string(formula) + "\n"
        }
        for problem in sample.problems { text += "problem: " + problem + "\n" }
        let golden = Self.folder.appendingPathComponent(name + ".txt")
        if ProcessInfo.processInfo.environment["RECORD_STEPS"] != nil {
            try text.write(to: golden, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)")
        }
        #expect(text == (try String(contentsOf: golden, encoding: .utf8)))
    }

    @Test func thereAreSamples() { #expect(Self.names.count >= 5) }
}
