import Diagnostics
import LectureModel

/// A lecture with what its run gave: what every kind of report is written from.
public struct Report {
    public var lecture: Lecture
    public var result: LectureResult
    /// Where the positions of diagnostics lie.
    public var sources: SourceMap
    /// Pictures of the lecture's folder by the name that the text uses; one that is missing shows its words.
    public var pictures: [String: Picture]
    /// Where the other lectures of the course lie, by the number or name that `cite` uses.
    public var addresses: [String: String] = [:]
    /// Raw HTML of the lecture is markup: only for authors who are trusted.
    public var trustsHTML: Bool
    /// Whether links to files beside the lecture lead anywhere; a report that moves alone keeps their words.
    public var linksToNeighbours = true

    public init(
        _ lecture: Lecture, result: LectureResult, sources: SourceMap, pictures: [String: Picture] = [:],
        trustsHTML: Bool = false
    ) {
        self.lecture = lecture
        self.result = result
        self.sources = sources
        self.pictures = pictures
        self.trustsHTML = trustsHTML
    }

    /// Whether it shows what students must not see.
    public var isInstructorsCopy: Bool {
        lecture.cells.contains { cell in
            !cell.solutions.isEmpty || cell.options.isHidden || cell.options.misconception != nil
        }
    }

    /// The title as words; a page needs one, so a lecture without gets its number or the kind's own word.
    var plainTitle: String {
        if let title = lecture.title?.plain, !title.isEmpty { return title }
        return lecture.frontMatter.number.map { "Lecture " + $0 } ?? "Lecture"
    }

    /// What the run gave for a cell; nothing where the run did not reach the list's end.
    func result(ofCell index: Int) -> CellResult {
        index < result.cells.count ? result.cells[index] : CellResult(state: .notRun(.stopped))
    }
}
