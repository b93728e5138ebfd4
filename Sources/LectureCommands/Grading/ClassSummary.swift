import LectureModel
import Rendering

/// How a class did: a line for each exercise.
enum ClassSummary {
    private struct Line {
        var name: String
        var points: Double
        var scores: [Double] = []
        var blank = 0
        var problems = 0
        var mistakes = 0
    }

    static func text(of outcomes: [SubmissionOutcome]) -> String {
        var lines: [Line] = []
        for outcome in outcomes {
            for exercise in outcome.exercises {
                let name = outcome.lecture + ": " + exercise.identifier
                let index = lines.firstIndex { $0.name == name } ?? lines.count
                if index == lines.count { lines.append(Line(name: name, points: exercise.points)) }
                lines[index].scores.append(exercise.score)
                if exercise.status == .blank { lines[index].blank += 1 }
                if exercise.status == .error { lines[index].problems += 1 }
                if !exercise.misconceptions.isEmpty { lines[index].mistakes += 1 }
            }
        }
        return table([GradingWords.summaryHead] + lines.map(cells))
    }

    private static func cells(_ line: Line) -> [String] {
        let mean = line.scores.reduce(0, +) / Double(line.scores.count)
        return [
            line.name, PointsText.number(mean), PointsText.number(line.points),
            String(line.scores.count - line.blank), String(line.blank), String(line.problems), String(line.mistakes),
        ]
    }

    private static func table(_ rows: [[String]]) -> String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            row.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + space : space + cell
            }.joined(separator: "  ") + "\n"
        }.joined()
    }
}
