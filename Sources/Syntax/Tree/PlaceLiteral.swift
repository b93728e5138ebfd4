/// Where in the program an expression stands.
public enum PlaceLiteral: Sendable {
    /// `#line`, `#column`
    case line, column
    /// `#function`
    case function
    /// `#file` and `#filePath`, `#fileID`
    case file, fileID

    var word: String {
        switch self {
        case .line: "line"
        case .column: "column"
        case .function: "function"
        case .file: "file"
        case .fileID: "fileID"
        }
    }

    init?(word: String) {
        switch word {
        case "line": self = .line
        case "column": self = .column
        case "function": self = .function
        case "file", "filePath": self = .file
        case "fileID": self = .fileID
        default: return nil
        }
    }
}
