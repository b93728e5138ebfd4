import Diagnostics
import Interpreter
import LectureModel
import MarkdownReader
import Rendering
import Runner

/// Makes the handouts of a course in memory, and writes them when all are sound.
struct HandoutRun {
    let limits: Limits
    let keepsSolutions: Bool
    /// Students who get numbers of their own, and the secret that these follow from.
    let roster: Roster
    let courseKey: [UInt8]
    let console: Console

    private var lectures: [HandoutLecture] = []
    private var status = ExitStatus.success

    init(limits: Limits, keepsSolutions: Bool, roster: Roster, courseKey: [UInt8], console: Console) {
        self.limits = limits
        self.keepsSolutions = keepsSolutions
        self.roster = roster
        self.courseKey = courseKey
        self.console = console
    }

    mutating func read(_ path: String) throws(CommandError) {
        let file = try LectureFile(path: path)
        lectures.append(HandoutLecture(path: path, file: file))
    }

    // MARK: Making

    mutating func write(into folder: String) throws(CommandError) -> ExitStatus {
        var files: [WrittenFile] = []
        for lecture in lectures {
            files += keepsSolutions ? key(to: lecture) : handout(of: lecture)
            files += try companions(of: lecture)
        }
        if lectures.count > 1, !keepsSolutions { files.append(index) }
        for student in roster.students where !keepsSolutions {
            for lecture in lectures where lecture.file.lecture.hasVariants {
                files += variant(of: lecture, for: student)
            }
        }
        if status == .success, !keepsSolutions { audit(files) }
        guard status == .success else { return status }
        try refuseOverwriting(files, in: folder)
        for file in files { try file.write(into: folder) }
        console.say(lectures.map { "\($0.path) → \(folder.withSlash)\($0.stem).html\n" }.joined())
        return status
    }

    private mutating func handout(of lecture: HandoutLecture) -> [WrittenFile] {
        report(lecture.file.diagnostics, in: lecture.file.map)
        guard status == .success else { return [] }
        let source = HandoutSource(lecture.file.lecture, in: lecture.file.map)
        let pages = pages(of: lecture, source.bytes, in: "")
        if status != .success { console.report(.handoutDoesNotRun(path: lecture.path)) }
        return pages
    }

    /// One student's copy, in a folder of the student's name.
    private mutating func variant(of lecture: HandoutLecture, for student: Roster.Student) -> [WrittenFile] {
        let source = HandoutSource(lecture.file.lecture, in: lecture.file.map)
        let seed = VariantSeed.seed(ofStudent: student.identifier, lecture: lecture.stem, key: courseKey)
        return pages(of: lecture, source.bytes(withVariant: seed), in: student.identifier.asFolderName + "/")
    }

    /// The student's Markdown, and the page that a run of it gives.
    private mutating func pages(of lecture: HandoutLecture, _ bytes: [UInt8], in folder: String) -> [WrittenFile] {
        let map = SourceMap()
        let student = MarkdownReader.read(bytes, name: lecture.stem + ".md", in: map)
        let page = page(of: student.lecture, map, lecture)
        report(student.diagnostics + page.diagnostics, in: map)
        return [
            WrittenFile(name: folder + lecture.stem + ".md", bytes: bytes),
            WrittenFile(name: folder + lecture.stem + ".html", bytes: page.bytes),
        ]
    }

    private mutating func key(to lecture: HandoutLecture) -> [WrittenFile] {
        let page = page(of: lecture.file.lecture, lecture.file.map, lecture)
        report(lecture.file.diagnostics + page.diagnostics, in: lecture.file.map)
        return [WrittenFile(name: lecture.stem + ".solutions.html", bytes: page.bytes)]
    }

    private func page(
        of lecture: Lecture, _ map: SourceMap, _ source: HandoutLecture
    ) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
        let outcome = LectureRunner.run(lecture, in: map, options: RunOptions(limits: limits))
        var report = Report(lecture, result: outcome.result, sources: map, pictures: source.file.pictures)
        report.addresses = addresses
        return (HTMLReport(report).write(), outcome.diagnostics)
    }

    /// Where the others of the course lie, by number and by name.
    private var addresses: [String: String] {
        var addresses: [String: String] = [:]
        for lecture in lectures {
            for name in lecture.names { addresses[name] = lecture.stem + ".html" }
        }
        return addresses
    }

    private mutating func report(_ diagnostics: [Diagnostic], in map: SourceMap) {
        console.report(diagnostics, in: map)
        if diagnostics.contains(where: { $0.severity == .error }) { status = .failed }
    }

    private func companions(of lecture: HandoutLecture) throws(CommandError) -> [WrittenFile] {
        var files: [WrittenFile] = []
        for (name, picture) in lecture.file.pictures.sorted(by: { $0.key < $1.key }) {
            files.append(WrittenFile(name: name, bytes: picture.bytes))
        }
        for data in lecture.file.lecture.frontMatter.data {
            let folder = FileSystem.folder(of: lecture.path).map { $0 + "/" } ?? ""
            files.append(WrittenFile(name: data.name, bytes: try FileSystem.read(folder + data.name)))
        }
        return files
    }

    private var index: WrittenFile {
        let page = CourseIndex(lectures.map { CourseIndex.Entry(address: $0.stem + ".html", lecture: $0.file.lecture) })
        return WrittenFile(name: "index.html", bytes: page.write())
    }

    // MARK: Proving

    private mutating func audit(_ files: [WrittenFile]) {
        for lecture in lectures {
            let source = HandoutSource(lecture.file.lecture, in: lecture.file.map)
            let audit = LeakAudit(lecture.file.lecture, in: lecture.file.map, visible: source.bytes)
            for file in files {
                if let leak = audit.leak(in: file.bytes, called: file.name) { report([leak], in: lecture.file.map) }
            }
        }
    }

    private func refuseOverwriting(_ files: [WrittenFile], in folder: String) throws(CommandError) {
        for file in files {
            let path = folder.withSlash + file.name
            if lectures.contains(where: { FileSystem.isSame($0.path, path) }) { throw .outputIsInput(path: path) }
        }
    }
}
