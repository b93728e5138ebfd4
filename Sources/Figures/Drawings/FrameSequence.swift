/// Figures to step through, one at a time on the page and all of them in print.
public struct FrameSequence: Sendable, Equatable, FigureConvertible {
    public var frames: [Frame]

    public init(_ frames: [Frame]) {
        self.frames = frames
    }

    public var figure: Figure { Figure(.frames(self)) }
}
