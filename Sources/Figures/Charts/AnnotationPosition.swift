/// Where an annotation stands relative to its mark.
public enum AnnotationPosition: String, Sendable, Equatable, CaseIterable {
    case automatic, top, bottom, leading, trailing, overlay
    case topLeading, topTrailing, bottomLeading, bottomTrailing
}
