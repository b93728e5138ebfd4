/// A place in everything that was read: an offset in the one space that a `SourceMap` hands out.
///
/// Offsets are 32 bits wide, also on the host, so that tokens stay small and the browser counts alike.
public struct SourcePosition: Hashable, Comparable, Sendable {
    public var offset: Int32

    public init(offset: Int32) {
        self.offset = offset
    }

    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        left.offset < right.offset
    }

    /// The position `distance` bytes further on.
    public func advanced(by distance: Int) -> SourcePosition {
        SourcePosition(offset: offset + Int32(distance))
    }
}
