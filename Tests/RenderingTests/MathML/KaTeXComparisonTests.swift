import Formulas
import Foundation
import Rendering
import Testing

/// Every formula of the decks has the structure that KaTeX gives it, but for the differences listed here.
@Suite struct KaTeXComparisonTests {
    private static func lines(of name: String) throws -> [String] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Data/" + name)
        return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n").filter { !$0.isEmpty }
    }

    @Test func structureIsThatOfKaTeX() throws {
        let sources = try KaTeXComparisonTests.lines(of: "formulas.tsv").dropFirst()
        let expected = try KaTeXComparisonTests.lines(of: "katex-structure.txt")
        #expect(sources.count == expected.count)
        for (line, theirs) in zip(sources, expected) {
            let columns = line.components(separatedBy: "\t")
            var markup = MarkupWriter()
            let formula = TeXReader().read(columns[2]).formula
            MathMLWriter.write(formula, isDisplay: columns[1] == "block", tex: "", into: &markup)
            #expect(MathMLStructure.text(of: markup.string) == KaTeXComparisonTests.ours(theirs), "\(columns[2])")
        }
    }

    /// What differs on purpose, each difference with its reason.
    private static func ours(_ theirs: String) -> String {
        var text = theirs
        // Rules around an array are borders of its cells: MathML Core has no `menclose`.
        while let frame = text.range(of: "menclose‹") {
            text.removeSubrange(frame)
            guard let end = text.range(of: "›››› ") else { break }
            text.replaceSubrange(end, with: "››› ")
        }
        // The base of a power is the number, not its last digit.
        text = text.replacingOccurrences(of: "1 msup‹0 8›", with: "msup‹10 8›")
        // A sum in an exponent has its limits beside it: browsers move those of `munder` there too.
        return text.replacingOccurrences(of: "munder‹∑ i› msub‹x i›", with: "msub‹∑ i› msub‹x i›")
    }
}
