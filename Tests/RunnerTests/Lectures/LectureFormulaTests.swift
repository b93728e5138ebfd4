import Foundation
import Testing

/// Each formula of the decks that belongs to a lecture's subject stands in that lecture, however it is laid out there.
@Suite struct LectureFormulaTests {
    struct Row {
        let lecture: String
        let deck: String
        let tex: String
    }

    static let tests = LectureValueTests.folder.deletingLastPathComponent()
    static let rows = table("RunnerTests/Data/lecture-formulas.tsv").map {
        Row(lecture: $0[0], deck: $0[1], tex: $0[2])
    }

    static func table(_ path: String) -> [[String]] {
        let text = (try? String(contentsOf: tests.appendingPathComponent(path), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t").map(String.init) }
    }

    @Test(arguments: Set(rows.map { $0.lecture }).sorted()) func formulas(_ lecture: String) throws {
        let file = Self.tests.deletingLastPathComponent().appendingPathComponent("lectures/\(lecture).md")
        let source = Self.core(try String(contentsOf: file, encoding: .utf8))
        for row in Self.rows where row.lecture == lecture {
            #expect(source.contains(Self.core(row.tex)), "\(row.deck): \(row.tex)")
        }
    }

    @Test func listHoldsFormulasOfTheDecks() {
        let decks = Set(Self.table("FormulasTests/Data/formulas.tsv").map { $0[0] + $0[2] })
        #expect(Set(Self.rows.map { $0.lecture }).count == 5)
        for row in Self.rows { #expect(decks.contains(row.deck + row.tex), "\(row.deck): \(row.tex)") }
    }

    /// A formula without what only lays it out: spaces, lines, groups, the size of brackets.
    static func core(_ tex: String) -> String {
        var result = ""
        var rest = tex[...]
        while let first = rest.popFirst() {
            guard first == "\\" else {
                if !first.isWhitespace, !"{}&".contains(first) { result.append(first) }
                continue
            }
            let word = String(rest.prefix { $0.isLetter })
            rest = rest.dropFirst(word.count)
            if word.isEmpty {
                if let sign = rest.popFirst(), !",;:! \\".contains(sign) { result += "\\\(sign)" }
            } else if !layout.contains(word) {
                result += "\\" + word
            }
        }
        return result
    }

    private static let layout: Set = ["left", "right", "big", "Big", "bigl", "bigr", "Bigl", "Bigr", "quad", "qquad"]
}
