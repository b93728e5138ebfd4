/// One thing that grading tells about an answer.
public struct Feedback: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A check that holds.
        case passed
        /// A check that does not.
        case missed
        /// A known mistake that the answer makes.
        case misconception
        /// Why the answer could not be tested, or a test not finished.
        case error
        /// What the student should know beside the score.
        case note
        case hint
    }

    public var kind: Kind
    public var text: String

    public init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}
