import Foundation
import LectureModel
import Testing

/// The key results of the lectures, against NumPy: Tests/Reference/lecture_values.py wrote the expected values.
@Suite struct LectureValueTests {
    struct Row {
        let expression: String
        let tolerance: Double
        let values: [Double]
    }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    static let rows: [String: [Row]] = {
        let file = folder.appendingPathComponent("Data/lecture-values.txt")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        var rows: [String: [Row]] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: "|").map(String.init)
            let values = parts[3].split(separator: " ").compactMap { Double($0) }
            rows[parts[0], default: []].append(
                Row(expression: parts[1], tolerance: Double(parts[2]) ?? 0, values: values))
        }
        return rows
    }()

    @Test(arguments: rows.keys.sorted()) func values(_ lecture: String) throws {
        let file = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("lectures/\(lecture).md")
        var source = try String(contentsOf: file, encoding: .utf8)
        let rows = Self.rows[lecture] ?? []
        for row in rows {
            source += "\n```swift\nfor value in (\(row.expression)) as [Double] { print(value) }\n```\n"
        }
        let sample = LectureSample(source)
        #expect(sample.problems == [])
        for (row, cell) in zip(rows, sample.outcome.result.cells.suffix(rows.count)) {
            let got = Self.numbers(cell.outputs)
            try #require(got.count == row.values.count, "\(row.expression)")
            for (value, expected) in zip(got, row.values) {
                let distance = abs(value - expected)
                #expect(distance <= row.tolerance * max(1, abs(expected)), "\(row.expression)")
            }
        }
    }

    @Test func everyLectureHasValues() {
        #expect(Self.rows.count == 5)
        #expect(Self.rows.values.allSatisfy { $0.count >= 5 })
    }

    private static func numbers(_ outputs: [Output]) -> [Double] {
        outputs.flatMap { output -> [Double] in
            guard case .text(let text) = output else { return [] }
            return text.split(separator: "\n").compactMap { Double($0) }
        }
    }
}
