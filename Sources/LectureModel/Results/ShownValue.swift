/// A value that a cell shows: as text, and as what it is.
public struct ShownValue: Sendable {
    /// The name of its Swift type.
    public var type: String
    /// What `print` would write.
    public var text: String
    public var form: Form
    /// The expression it came from, where it is a plain name.
    public var name: String?

    public init(type: String, text: String, form: Form, name: String? = nil) {
        self.type = type
        self.text = text
        self.form = form
        self.name = name
    }

    /// The structure that a page can lay out.
    public indirect enum Form: Sendable {
        /// A number, a truth value, an enum case: one token.
        case scalar(String)
        case text(String)
        /// Row-major elements.
        case tensor(shape: [Int], elements: [Double])
        /// An array of anything that is not a table.
        case sequence([Form])
        /// An array of records, dictionaries or equally long arrays.
        case table(columns: [String], rows: [[Form]])
        case record(type: String, fields: [Field])
    }

    /// One stored property of a record, one element of a tuple, one entry of a dictionary.
    public struct Field: Sendable {
        public var name: String
        public var value: Form

        public init(name: String, value: Form) {
            self.name = name
            self.value = value
        }
    }
}
