import Diagnostics

/// What the leading `//| key: value` lines of a cell say; DESIGN names the keys.
public struct CellOptions: Sendable {
    /// How a part of a cell is shown.
    public enum Visibility: String, Sendable, CaseIterable {
        case shown = "true"
        case hidden = "false"
        case folded = "fold"
    }

    public var label: String?
    public var caption: RichText?
    public var alternative: String?
    public var echo = Visibility.shown
    public var output = Visibility.shown
    /// False: shown and not run.
    public var isEvaluated = true
    /// The cell must fail, and its diagnostic is what it shows.
    public var expectsError = false
    /// How worked steps are shown; nil shows none.
    public var steps: StepOptions?
    /// Numbers of tensors stand on colours of their size.
    public var showsHeat = false
    /// Seconds.
    public var timeout: Double?
    public var exercise: String?
    public var test: String?
    public var hints: [RichText] = []
    public var points: Double?
    public var isHidden = false
    /// The feedback of a test that recognises a known mistake.
    public var misconception: RichText?
    public var variant: String?
    /// Where each key is written, in the order of the file.
    public var places: [Place] = []

    /// One option line.
    public struct Place: Sendable, Equatable {
        public var key: String
        public var keyRange: SourceRange
        public var valueRange: SourceRange

        public init(key: String, keyRange: SourceRange, valueRange: SourceRange) {
            self.key = key
            self.keyRange = keyRange
            self.valueRange = valueRange
        }
    }

    public init() {}

    /// Where the value of `key` is written, for diagnostics about it.
    public func place(of key: String) -> SourceRange? {
        places.first { $0.key == key }?.valueRange
    }
}
