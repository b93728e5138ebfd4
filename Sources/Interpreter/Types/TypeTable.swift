import Syntax

/// Holds every type of a program once.
public final class TypeTable {
    private var kinds: [TypeKind] = []
    private var flags: [Flags] = []
    private var numbers: [TypeKind: Int32] = [:]
    private var shortNominals: [ShortNominal: Type] = [:]
    /// What a function without a result is said to give.
    var nameOfNothing = "()"
    /// The types of the variables, whose numbers are used again by every expression.
    private var variables: [Type] = []

    /// A type of at most one parameter: most that are made are.
    private struct ShortNominal: Hashable {
        let symbol: ObjectIdentifier
        let argument: Type?

        func _rawHashValue(seed: Int) -> Int {
            QuickHash.of(UInt64(UInt(bitPattern: symbol)), argument?.bits ?? 0, seed: seed)
        }
    }

    /// What occurs anywhere inside a type, so that most walks over types end at once.
    public struct Flags: OptionSet, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let variable = Flags(rawValue: 1)
        public static let parameter = Flags(rawValue: 2)
        public static let error = Flags(rawValue: 4)
        public static let member = Flags(rawValue: 8)
        public static let opaque = Flags(rawValue: 16)
    }

    public init() {
        _ = make(.error)
        _ = make(.tuple([]))
        _ = make(.existential([]))
    }

    /// The one number of this type.
    public func make(_ kind: TypeKind) -> Type {
        if let number = numbers[kind] { return Type(index: number) }
        let number = Int32(kinds.count)
        kinds.append(kind)
        flags.append(flags(of: kind))
        numbers[kind] = number
        return Type(index: number)
    }

    @inline(__always)
    public func kind(_ type: Type) -> TypeKind {
        kinds[Int(type.index)]
    }

    @inline(__always)
    public func flags(_ type: Type) -> Flags {
        flags[Int(type.index)]
    }

    public var count: Int { kinds.count }

    private func flags(of kind: TypeKind) -> Flags {
        switch kind {
        case .error: .error
        case .variable: .variable
        case .parameter: .parameter
        case .nominal(_, let arguments), .existential(let arguments): union(arguments)
        case .opaque(_, let arguments): union(arguments).union(.opaque)
        case .tuple(let elements): union(elements.map { $0.type })
        case .function(let function):
            union(function.parameters.map { $0.type })
                .union(flags(function.result)).union(function.thrown.map { flags($0) } ?? [])
        case .member(let base, _): flags(base).union(.member)
        case .metatype(let instance): flags(instance)
        }
    }

    private func union(_ types: [Type]) -> Flags {
        var all: Flags = []
        for type in types { all.formUnion(flags(type)) }
        return all
    }
}

// MARK: - Making and reading common types

extension TypeTable {
    public func nominal(_ symbol: NominalSymbol, _ arguments: [Type] = []) -> Type {
        arguments.count < 2 ? nominal(symbol, of: arguments.first) : make(.nominal(symbol, arguments))
    }

    /// A type of at most one parameter.
    func nominal(_ symbol: NominalSymbol, of argument: Type?) -> Type {
        let key = ShortNominal(symbol: ObjectIdentifier(symbol), argument: argument)
        if let known = shortNominals[key] { return known }
        let type = make(.nominal(symbol, argument.map { [$0] } ?? []))
        shortNominals[key] = type
        return type
    }

    /// The variable of an expression with this number.
    func variable(_ index: Int) -> Type {
        while index >= variables.count { variables.append(make(.variable(Int32(variables.count)))) }
        return variables[index]
    }

    public func tuple(_ types: [Type]) -> Type {
        make(.tuple(types.map { TypeKind.TupleElement(label: nil, type: $0) }))
    }

    public func function(_ parameters: [Type], _ result: Type, thrown: Type? = nil) -> Type {
        make(
            .function(
                FunctionType(
                    parameters: parameters.map { FunctionType.Parameter($0) }, result: result, thrown: thrown)))
    }

    public func parameter(_ symbol: GenericParameterSymbol) -> Type {
        make(.parameter(symbol))
    }

    public func metatype(_ instance: Type) -> Type {
        make(.metatype(instance))
    }

    public func nominalSymbol(_ type: Type) -> NominalSymbol? {
        if case .nominal(let symbol, _) = kind(type) { symbol } else { nil }
    }

    public func arguments(_ type: Type) -> [Type] {
        if case .nominal(_, let arguments) = kind(type) { arguments } else { [] }
    }

    /// `Wrapped` of `Wrapped?`.
    public func wrapped(_ type: Type) -> Type? {
        if case .nominal(let symbol, let arguments) = kind(type), symbol.representation == .optional {
            arguments[0]
        } else {
            nil
        }
    }

    public func element(ofArray type: Type) -> Type? {
        if case .nominal(let symbol, let arguments) = kind(type), symbol.representation == .array {
            arguments[0]
        } else {
            nil
        }
    }

    public func function(_ type: Type) -> FunctionType? {
        if case .function(let function) = kind(type) { function } else { nil }
    }

    public func instance(ofMetatype type: Type) -> Type? {
        if case .metatype(let instance) = kind(type) { instance } else { nil }
    }

    public func hasVariable(_ type: Type) -> Bool { flags(type).contains(.variable) }
    public func hasError(_ type: Type) -> Bool { flags(type).contains(.error) }
    public func isClass(_ type: Type) -> Bool { nominalSymbol(type)?.kind == .class }
    func isExistential(_ type: Type) -> Bool {
        if case .existential = kind(type) { true } else { false }
    }
}
