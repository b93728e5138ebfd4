import Figures
import Foundation
import Rendering
import Testing

/// Drawings compared with recorded ones; `LECTURE_RECORD=1` writes them anew and still fails the run.
@Suite struct FigureGoldenTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Data/Figures")

    @Test(arguments: FigureSamples.all.map(\.name))
    func drawingIsAsRecorded(name: String) throws {
        let figure = try #require(FigureSamples.all.first { $0.name == name }?.figure)
        for drawing in FigureRenderer.standalone(figure) {
            try Self.compare(drawing.svg, with: drawing.number == 1 ? "\(name).svg" : "\(name)-\(drawing.number).svg")
        }
        var writer = MarkupWriter()
        FigureRenderer.write(figure, id: name, to: &writer)
        try Self.compare(writer.string, with: "\(name).html")
    }

    static func compare(_ text: String, with name: String) throws {
        let file = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["LECTURE_RECORD"] != nil {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(name) was recorded anew")
            return
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(text == recorded, "\(name) is not as recorded")
    }
}
