/// The words of this module's faults, sorted.
enum LearningMessages {
    static func attentionShape(_ heads: Int) -> String {
        "[batch, time, width] with width a multiple of \(heads) is needed"
    }
    static func cells(_ rows: Int, _ columns: Int, most: Int) -> String {
        "\(rows) rows and \(columns) columns: at least one cell is needed, and at most \(most)"
    }
    static let endsTooSoon = "the file ends too soon"
    static let fourChances = "a policy has four chances for each state"
    static let labelTooLarge = "a label is too large"
    static func negativeClass(_ label: Int) -> String { "classes are counted from 0, and \(label) is a label" }
    static func noColumn(_ name: String) -> String { "there is no column \"\(name)\"" }
    static func noData(_ name: String) -> String {
        "there is no \"\(name)\"; the front matter must name a file under data: that can be read"
    }
    static func noNumber(_ text: String, row: Int, column: String) -> String {
        "row \(row): \"\(text)\" in column \(column) is no number"
    }
    static func noPart(_ name: String, among list: String) -> String { "there is no \"\(name)\" among \(list)" }
    static func noSign(_ label: String) -> String { "labels are -1 and 1, and \(label) is one of them" }
    static let noText = "the file has numbers, no text"
    static let notArchive = "not an archive"
    static let notArrayFile = "not an array file"
    static let notIDX = "not an IDX file"
    static let placeOfAnotherGraph = "a place belongs to another graph"
    static func tooFewPoints(_ clusters: Int) -> String { "\(clusters) clusters cannot be made of these points" }
    static func unknownFile(_ name: String) -> String { "only .csv, .npy, .npz and .idx files are read, not \(name)" }
    static let unknownElements = "an unknown kind of elements"
    static func unreadableElements(_ kind: String) -> String { "elements of kind \(kind) cannot be read" }
}
