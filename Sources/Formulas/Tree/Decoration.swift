/// What is drawn on, over, under or around a part of a formula.
public enum Decoration: Hashable, Sendable, CaseIterable {
    // Accents of one letter.
    case hat, check, tilde, acute, grave, breve, ring, bar, vector, dot, doubleDot, tripleDot
    // Accents as wide as what they stand over.
    case wideHat, wideCheck, wideTilde, overline, underline
    case overRightArrow, overLeftArrow, overBothArrow, underRightArrow, underLeftArrow, underBothArrow
    // Groups with a label, which is the script of this node.
    case overbrace, underbrace, overbracket, underbracket
    case box
    case cancel, backCancel, crossCancel, strike
    /// Room without ink: all of it, only its width, only its height.
    case phantom, horizontalPhantom, verticalPhantom
    /// Ink without room: no height, nothing to the right, to the left, to both sides.
    case smash, rightOverlap, leftOverlap, centredOverlap
    /// The term of a step that changed.
    case emphasis

    /// Whether scripts of it stand above and below rather than beside.
    public var takesLimits: Bool {
        switch self {
        case .overbrace, .underbrace, .overbracket, .underbracket: true
        default: false
        }
    }
}
