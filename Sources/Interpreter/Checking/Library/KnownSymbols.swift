import Syntax

/// Types of the library that the checker itself speaks of.
enum KnownType: Int, CaseIterable {
    case int, double, float, bool, string, character, array, dictionary, set, optional, range, closedRange
    case never, substring, uint8, error
    case anyObject
    case equatable, hashable, comparable, sequence, iteratorProtocol, caseIterable, rawRepresentable
    case sendable
    case expressibleByIntegerLiteral, expressibleByFloatLiteral, expressibleByStringLiteral
    case expressibleByBooleanLiteral, expressibleByNilLiteral, expressibleByArrayLiteral
    case expressibleByDictionaryLiteral, expressibleByStringInterpolation
    case expressibleByExtendedGraphemeClusterLiteral, expressibleByUnicodeScalarLiteral

    var word: String {
        switch self {
        case .int: "Int"
        case .double: "Double"
        case .float: "Float"
        case .bool: "Bool"
        case .string: "String"
        case .character: "Character"
        case .array: "Array"
        case .dictionary: "Dictionary"
        case .set: "Set"
        case .optional: "Optional"
        case .range: "Range"
        case .closedRange: "ClosedRange"
        case .never: "Never"
        case .substring: "Substring"
        case .uint8: "UInt8"
        case .error: "Error"
        case .anyObject: "AnyObject"
        case .equatable: "Equatable"
        case .hashable: "Hashable"
        case .comparable: "Comparable"
        case .sequence: "Sequence"
        case .iteratorProtocol: "IteratorProtocol"
        case .caseIterable: "CaseIterable"
        case .rawRepresentable: "RawRepresentable"
        case .sendable: "Sendable"
        case .expressibleByIntegerLiteral: "ExpressibleByIntegerLiteral"
        case .expressibleByFloatLiteral: "ExpressibleByFloatLiteral"
        case .expressibleByStringLiteral: "ExpressibleByStringLiteral"
        case .expressibleByBooleanLiteral: "ExpressibleByBooleanLiteral"
        case .expressibleByNilLiteral: "ExpressibleByNilLiteral"
        case .expressibleByArrayLiteral: "ExpressibleByArrayLiteral"
        case .expressibleByDictionaryLiteral: "ExpressibleByDictionaryLiteral"
        case .expressibleByStringInterpolation: "ExpressibleByStringInterpolation"
        case .expressibleByExtendedGraphemeClusterLiteral: "ExpressibleByExtendedGraphemeClusterLiteral"
        case .expressibleByUnicodeScalarLiteral: "ExpressibleByUnicodeScalarLiteral"
        }
    }
}

/// The known types found so far.
struct KnownSymbols {
    var symbols = [NominalSymbol?](repeating: nil, count: KnownType.allCases.count)
    var nullary = [Type?](repeating: nil, count: KnownType.allCases.count)
}

extension Checker {
    func knownSymbol(_ kind: KnownType) -> NominalSymbol? {
        if let symbol = known.symbols[kind.rawValue] { return symbol }
        guard let symbol = libraryNominal(names.intern(kind.word)) else { return nil }
        known.symbols[kind.rawValue] = symbol
        return symbol
    }

    /// A library type without arguments.
    func known(_ kind: KnownType) -> Type {
        if let type = known.nullary[kind.rawValue] { return type }
        guard let symbol = knownSymbol(kind) else { return .error }
        let type = types.nominal(symbol)
        known.nullary[kind.rawValue] = type
        return type
    }

    func known(_ kind: KnownType, _ arguments: [Type]) -> Type {
        guard let symbol = knownSymbol(kind) else { return .error }
        return types.nominal(symbol, arguments)
    }

    func optional(_ type: Type) -> Type { known(.optional, [type]) }
    func array(_ type: Type) -> Type { known(.array, [type]) }

    /// `any Error`
    var errorType: Type {
        guard let symbol = knownSymbol(.error) else { return .error }
        return types.make(.existential([types.nominal(symbol)]))
    }

    func conforms(_ type: Type, _ proto: KnownType) -> Bool {
        guard let symbol = knownSymbol(proto) else { return false }
        return conforms(type, to: symbol)
    }
}
