import LectureModel

/// One cell of a notebook.
struct NotebookCell {
    enum Content {
        case prose([String])
        case code([String], [Output])
    }

    var content: Content
}
