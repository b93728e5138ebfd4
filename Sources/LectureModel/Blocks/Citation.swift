import Diagnostics

/// `{cite=03#chain}`: a section of this or another lecture of the course.
public struct Citation: Sendable, Equatable {
    /// Number or name of the lecture; empty for this one.
    public var lecture: String
    /// The label or id of the section; empty for the whole lecture.
    public var section: String
    public var range: SourceRange

    public init(lecture: String, section: String, range: SourceRange) {
        self.lecture = lecture
        self.section = section
        self.range = range
    }
}
