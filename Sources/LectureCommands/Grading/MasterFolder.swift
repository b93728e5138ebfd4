import Diagnostics
import LectureModel
import MarkdownReader
import Runner

/// The lectures that answers are graded against, each run once when its first answer comes.
final class MasterFolder {
    struct Master {
        let name: String
        let path: String
        let lecture: Lecture
        let map: SourceMap
        /// Of what students see of it: the same that its handout carries.
        let version: String
        let identifiers: Set<String>
        let grader: Grader
    }

    let masters: [Master]
    private let options: GradingOptions
    private let students: Students

    /// Who handed in what, and the secret that their variants follow from.
    struct Students {
        var roster = Roster()
        var key: [UInt8] = []
    }

    /// Of all the bytes of the lectures, for the journal.
    let hash: [UInt8]

    init(_ folder: String, _ options: GradingOptions, _ students: Students) throws(CommandError) {
        self.options = options
        self.students = students
        var masters: [Master] = []
        var bytes: [UInt8] = []
        var hasHandouts = false
        for path in try FileSystem.files(in: folder, withExtension: "md") {
            let file = try LectureFile(path: path)
            guard !file.lecture.exercises.isEmpty else { continue }
            // Handouts, and what came back of them, may lie beside the lectures they were made from.
            guard file.lecture.frontMatter.handout == nil else {
                hasHandouts = true
                continue
            }
            bytes += Array(file.map.text(at: file.lecture.range.lower).text.bytes)
            masters.append(
                Master(
                    name: FileSystem.stem(of: path), path: path, lecture: file.lecture, map: file.map,
                    version: HandoutSource(file.lecture, in: file.map).version,
                    identifiers: Set(file.lecture.exercises.map(\.identifier)),
                    grader: Grader(file.lecture, in: file.map, options: options)))
        }
        guard !masters.isEmpty else { throw .noLectures(path: folder, hasHandouts: hasHandouts) }
        self.masters = masters
        hash = SecureHash.hash(bytes)
        try refuseTwins()
    }

    /// Answers find their lecture by the exercise, so no two lectures may have the same.
    private func refuseTwins() throws(CommandError) {
        var paths: [String: String] = [:]
        for master in masters {
            for identifier in master.identifiers.sorted() {
                if let other = paths[identifier] {
                    throw .exerciseTwice(identifier: identifier, first: other, second: master.path)
                }
                paths[identifier] = master.path
            }
        }
    }

    /// Reads and grades a file, in this process.
    func gradedFile(_ path: String) -> GradedFile {
        do throws(CommandError) {
            return gradedFile(try FileSystem.read(path, largest: MasterFolder.largestSubmission), path)
        } catch {
            return GradedFile(path: path, refusal: error.message)
        }
    }

    func gradedFile(_ bytes: [UInt8], _ path: String) -> GradedFile {
        do throws(CommandError) {
            return GradedFile(path: path, outcomes: try grade(bytes, path))
        } catch {
            return GradedFile(path: path, refusal: error.message)
        }
    }

    /// Grades one file against every lecture that it answers.
    func grade(_ bytes: [UInt8], _ path: String) throws(CommandError) -> [SubmissionOutcome] {
        guard bytes.count <= MasterFolder.largestSubmission else {
            throw .tooLarge(path: path, limit: MasterFolder.largestSubmission)
        }
        var outcomes: [SubmissionOutcome] = []
        for master in masters {
            let (submission, problem) = MarkdownReader.readAnswers(bytes, name: path, in: master.map)
            guard let submission else { throw .unusableText(path: path, reason: problem ?? "it is not text") }
            guard submission.answers.contains(where: { master.identifiers.contains($0.exercise) }) else { continue }
            outcomes.append(
                grader(master, path).grade(submission, of: master.name, file: path, version: master.version))
        }
        if outcomes.isEmpty { throw .noKnownExercise(path: path) }
        return outcomes
    }

    /// The lecture as the student of a file has it: with numbers of their own, where it has such.
    private func grader(_ master: Master, _ path: String) -> Grader {
        guard master.lecture.hasVariants, !students.key.isEmpty else { return master.grader }
        var lecture = master.lecture
        lecture.frontMatter.variant = VariantSeed.seed(
            ofStudent: students.roster.identifier(of: path), lecture: master.name, key: students.key)
        return Grader(lecture, in: master.map, options: options)
    }

    /// A larger file is refused unread.
    static let largestSubmission = 16 << 20
}
