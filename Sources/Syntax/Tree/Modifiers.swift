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

        /// Does it say who may see a declaration, and no more?
        public var saysAccess: Bool {
            switch self {
            case .public, .private, .fileprivate, .internal, .open: true
            default: false
            }
        }

        /// The level of `private(set)`.
        public var ofSetter: Kind? {
            switch self {
            case .publicSetter: .public
            case .privateSetter: .private
            case .fileprivateSetter: .fileprivate
            case .internalSetter: .internal
            default: nil
            }
        }

        /// As it is written.
        public var word: String {
            switch self {
            case .public: "public"
            case .private: "private"
            case .fileprivate: "fileprivate"
            case .internal: "internal"
            case .open: "open"
            case .package: "package"
            case .publicSetter: "public(set)"
            case .privateSetter: "private(set)"
            case .fileprivateSetter: "fileprivate(set)"
            case .internalSetter: "internal(set)"
            case .static: "static"
            case .class: "class"
            case .mutating: "mutating"
            case .nonmutating: "nonmutating"
            case .override: "override"
            case .final: "final"
            case .convenience: "convenience"
            case .required: "required"
            case .lazy: "lazy"
            case .indirect: "indirect"
            case .weak: "weak"
            case .unowned: "unowned"
            case .prefix: "prefix"
            case .postfix: "postfix"
            case .infix: "infix"
            case .dynamic: "dynamic"
            case .optional: "optional"
            }
        }
    }
}
