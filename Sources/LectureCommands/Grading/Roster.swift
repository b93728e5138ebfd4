import LectureModel
import Rendering

/// The students of a course, from a CSV file with a line of column names: id, and maybe name, email and file.
struct Roster {
    struct Student {
        let identifier: String
        let name: String
        let email: String
        /// What the name of a submission begins with; the id where the roster has no such column.
        let file: String
    }

    private(set) var students: [Student] = []

    init() {}

    init(path: String) throws(CommandError) {
        let bytes = try FileSystem.read(path)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .unusableText(path: path, reason: "it is not UTF-8")
        }
        let lines = CSVReader.read(text)
        guard let head = lines.first?.map({ $0.lowercased() }) else { return }
        func column(_ names: [String]) -> Int? { head.firstIndex { names.contains($0) } }
        guard let id = column(["id", "student id", "sis user id", "id number", "identifier"]) else {
            throw .unusableText(path: path, reason: "its first line names no column 'id'")
        }
        let (name, email) = (column(["name", "student", "full name"]), column(["email", "email address"]))
        let file = column(["file"])
        for line in lines.dropFirst() where id < line.count && !line[id].isEmpty {
            func field(_ column: Int?) -> String { column.flatMap { $0 < line.count ? line[$0] : nil } ?? "" }
            let identifier = line[id]
            students.append(
                Student(
                    identifier: identifier, name: field(name), email: field(email),
                    file: field(file).isEmpty ? identifier : field(file)))
        }
    }

    /// The student whose file a submission is: by its path's last parts, the longest match first.
    func student(of path: String) -> Student? {
        let parts = path.split(separator: "/").suffix(2).map { FileSystem.stem(of: String($0)) }
        let matching = students.filter { student in
            parts.contains {
                $0 == student.file || $0 == FileSystem.stem(of: student.file) || $0.hasPrefix(student.file + "_")
            }
        }
        return matching.max { $0.file.utf8.count < $1.file.utf8.count }
    }

    /// Who a submission counts for: the student of the roster, or else what it is called.
    func identifier(of path: String, in names: SubmissionNames = SubmissionNames([])) -> String {
        student(of: path)?.identifier ?? names[path]
    }

    /// A line of the gradebook for each student, in the order of the files.
    func rows(of outcomes: [SubmissionOutcome]) -> [Gradebook.Row] {
        let names = SubmissionNames(outcomes.map(\.file))
        var order: [String] = []
        var groups: [String: [SubmissionOutcome]] = [:]
        for outcome in outcomes {
            let identifier = identifier(of: outcome.file, in: names)
            if groups[identifier] == nil { order.append(identifier) }
            groups[identifier, default: []].append(outcome)
        }
        return order.map { identifier in
            let student = students.first { $0.identifier == identifier }
            return Gradebook.Row(
                identifier: identifier, name: student?.name ?? identifier, email: student?.email ?? "",
                outcomes: groups[identifier] ?? [])
        }
    }
}
