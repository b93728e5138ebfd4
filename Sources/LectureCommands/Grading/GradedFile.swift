import LectureModel

/// What came of one file: grades, or why there are none.
struct GradedFile: Equatable {
    var path: String
    var outcomes: [SubmissionOutcome] = []
    /// In words; nil for a file that was graded.
    var refusal: String?

    /// The same for a file of another name with the same bytes.
    func renamed(_ path: String) -> GradedFile {
        var copy = self
        copy.path = path
        for index in copy.outcomes.indices { copy.outcomes[index].file = path }
        return copy
    }
}
