import Diagnostics

/// A small mistake made in a solution on purpose: the tests should notice it.
public struct Mutant: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case sign, transpose
        case missingFactor = "missing factor"
        case offByOne = "off by one"
        case otherActivation = "other activation"
        case swappedArguments = "swapped arguments"
        case constant
    }

    public let kind: Kind
    /// What is replaced, in the positions of the answer cell, and by what.
    public let range: SourceRange
    public let replacement: String
}
