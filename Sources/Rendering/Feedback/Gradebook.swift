import LectureModel

/// The scores of a class as one table, with the columns that Canvas and Moodle look for.
public struct Gradebook {
    /// One student: who it is, and what was handed in.
    public struct Row {
        let identifier: String
        let name: String
        let email: String
        let outcomes: [SubmissionOutcome]

        public init(identifier: String, name: String, email: String, outcomes: [SubmissionOutcome]) {
            self.identifier = identifier
            self.name = name
            self.email = email
            self.outcomes = outcomes
        }
    }

    private let rows: [Row]

    public init(_ rows: [Row]) {
        self.rows = rows
    }

    private struct Column: Equatable {
        let lecture: String
        let exercise: String
        let points: Double
    }

    public func write() -> [UInt8] {
        let columns = self.columns
        let lectures = columns.reduce(into: [String]()) { if !$0.contains($1.lecture) { $0.append($1.lecture) } }
        // The first five are Canvas's, the next two Moodle's.
        var head = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "ID number", "Email address"]
        var possible = ["    Points Possible", "", "", "", "", "", ""]
        for lecture in lectures {
            let own = columns.filter { $0.lecture == lecture }
            head += own.map { lecture + ": " + $0.exercise } + [lecture]
            possible += own.map { $0.points.description } + [own.reduce(0) { $0 + $1.points }.description]
        }
        var lines = [head, possible]
        for row in rows { lines.append(line(of: row, columns, lectures)) }
        return lines.flatMap { Array((Gradebook.text(of: $0) + "\r\n").utf8) }
    }

    private var columns: [Column] {
        var columns: [Column] = []
        for outcome in rows.flatMap({ $0.outcomes }) {
            for exercise in outcome.exercises {
                let column = Column(
                    lecture: outcome.lecture, exercise: exercise.identifier, points: exercise.points)
                if !columns.contains(column) { columns.append(column) }
            }
        }
        return columns
    }

    private func line(of row: Row, _ columns: [Column], _ lectures: [String]) -> [String] {
        var line = [row.name, "", row.identifier, row.identifier, "", row.identifier, row.email]
        for lecture in lectures {
            let outcome = row.outcomes.first { $0.lecture == lecture }
            for column in columns where column.lecture == lecture {
                let exercise = outcome?.exercises.first { $0.identifier == column.exercise }
                line.append(exercise.map { $0.score.description } ?? "")
            }
            line.append(outcome.map { $0.score.description } ?? "")
        }
        return line
    }

    private static func text(of fields: [String]) -> String {
        fields.map(quoted).joined(separator: ",")
    }

    /// A field that a spreadsheet would take for a formula is made a text.
    private static func quoted(_ field: String) -> String {
        var text = field
        if let first = text.utf8.first, "=+-@\t\r".utf8.contains(first), Double(text) == nil { text = "'" + text }
        let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        guard needsQuotes else { return text }
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { result += "\"" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }
}
