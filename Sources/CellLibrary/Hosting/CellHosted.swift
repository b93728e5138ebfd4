import Figures
import Interpreter

/// A native type whose values programs hold as objects.
///
/// Types that say nothing of themselves are written by their name; those that are `CustomStringConvertible` in their
/// own words.
public protocol CellHosted: NativeValue {
    static var cellName: String { get }
    var cellText: String { get }
    var cellAppearance: CellAppearance { get }
    func cellEquals(_ other: Self) -> Bool
    /// A variable of the program holds it.
    func cellTakesName(_ name: String)
}

extension CellHosted {
    public var cellText: String { Self.cellName }
    public var cellAppearance: CellAppearance { .text }
    /// Types that closures of programs give must have one of their own.
    public static var placeholder: Self { preconditionFailure("no closure gives a \(cellName)") }
    public func cellEquals(_ other: Self) -> Bool { false }
    public func cellTakesName(_ name: String) {}

    public static func read(_ view: ValueView) throws(Fault) -> Self {
        guard let host = view.host else { throw Fault(.overlappingAccess) }
        guard let box = host as? CellBox<Self> else { preconditionFailure("a row gives the wrong type") }
        return box.value
    }

    public func write(to place: ValuePlace) throws(Fault) { try place.give(CellBox(self)) }
}

extension CellHosted where Self: CustomStringConvertible {
    public var cellText: String { description }
}

extension CellHosted where Self: FigureConvertible {
    public var cellAppearance: CellAppearance { .figure(figure) }
}

extension CellHosted where Self: Equatable {
    public func cellEquals(_ other: Self) -> Bool { self == other }
}
