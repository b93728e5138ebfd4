import Diagnostics

/// The words before a declaration's keyword, in their order.
public struct Modifiers: Sendable {
    public let list: [Modifier]
    private let kinds: UInt64

    public init(_ list: [Modifier]) {
        self.list = list
        var kinds: UInt64 = 0
        for modifier in list { kinds |= 1 << UInt64(modifier.kind.rawValue) }
        self.kinds = kinds
    }

    public static let none = Modifiers([])

    public func contains(_ kind: Modifier.Kind) -> Bool {
        kinds & (1 << UInt64(kind.rawValue)) != 0
    }
}

/// One word such as `static` or `private(set)`.
public struct Modifier: Sendable {
    public let kind: Kind
    public let range: SourceRange

    public enum Kind: UInt8, Sendable, CaseIterable {
        case `public`, `private`, `fileprivate`, `internal`, open, package
        case publicSetter, privateSetter, fileprivateSetter, internalSetter
        case `static`, `class`, mutating, nonmutating, override, final, convenience, required
        case lazy, indirect, weak, unowned, prefix, postfix, infix, dynamic, optional
    }
}
