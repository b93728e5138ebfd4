import Figures
import Foundation
import Testing

@testable import Rendering

/// What holds for the drawing of every sample: computed boxes, not pixels.
@Suite struct SceneTests {
    static let drawings: [(name: String, figure: Figure)] = FigureSamples.all.flatMap { sample in
        guard case .frames(let sequence) = sample.figure.content else { return [sample] }
        return sequence.frames.enumerated().map { ("\(sample.name)-\($0)", $1.figure) }
    }

    @Test(arguments: drawings.map(\.name))
    func textsLieInsideAndApart(name: String) throws {
        let figure = try #require(Self.drawings.first { $0.name == name }?.figure)
        let scene = FigureScene.draw(figure)
        let texts = scene.texts.filter { $0.rotation == 0 }
        for text in texts {
            #expect(text.box.x >= -1 && text.box.right <= scene.width + 1, "\(text.string) is outside: \(text.box)")
            #expect(text.box.y >= -1 && text.box.bottom <= scene.height + 1, "\(text.string) is outside: \(text.box)")
        }
        for (index, first) in texts.enumerated() {
            for second in texts.dropFirst(index + 1) {
                let (a, b) = (first.box.inset(0.5), second.box.inset(0.5))
                #expect(!a.overlaps(b), "\(first.string) covers \(second.string)")
            }
        }
    }

    @Test(arguments: drawings.map(\.name))
    func sameDataGivesSameBytes(name: String) throws {
        let figure = try #require(Self.drawings.first { $0.name == name }?.figure)
        #expect(StandaloneSVG.write(figure) == StandaloneSVG.write(figure))
    }

    @Test(arguments: drawings.map(\.name))
    func smallestTextIsReadableOnAPhone(name: String) throws {
        let figure = try #require(Self.drawings.first { $0.name == name }?.figure)
        #expect(FigureScene.draw(figure).texts.allSatisfy { $0.size >= TextMetrics.small })
    }

    @Test func wordsOfTheDataAreEscaped() {
        let figure = HeatMap([[1]], rows: ["<script>\"&"], columns: ["</svg>"]).title("<b>")
        var writer = MarkupWriter()
        FigureRenderer.write(figure, id: "x", to: &writer)
        #expect(!writer.string.contains("<script>"))
        #expect(!writer.string.contains("<b>"))
        #expect(writer.string.components(separatedBy: "</svg>").count == 2)
    }
}
