import Diagnostics
import Syntax

/// Variables for unknown types, their bindings, and the way back.
extension Checker {
    func freshVariable(
        at range: SourceRange, literal: SolverVariable.LiteralKind = .none, parameter: GenericParameterSymbol? = nil,
        closureParameter: Name? = nil
    ) -> Type {
        variables.append(
            SolverVariable(
                binding: nil, literal: literal, range: range, closureParameter: closureParameter, parameter: parameter))
        return types.variable(variables.count - 1)
    }

    func mark() -> (trail: Int, pending: Int, unfinished: Int) {
        (trail.count, pending.count, unfinished.count)
    }

    func undo(to mark: (trail: Int, pending: Int, unfinished: Int)) {
        while trail.count > mark.trail {
            let entry = trail.removeLast()
            variables[entry.index] = entry.old
        }
        if pending.count > mark.pending { pending.removeLast(pending.count - mark.pending) }
        if unfinished.count > mark.unfinished { unfinished.removeLast(unfinished.count - mark.unfinished) }
    }

    func update(_ index: Int, _ change: (inout SolverVariable) -> Void) {
        trail.append(TrailEntry(index: index, old: variables[index]))
        change(&variables[index])
    }

    /// The type itself, or what its variable is bound to.
    func shallow(_ type: Type) -> Type {
        guard types.flags(type).contains(.variable) else { return type }
        var type = type
        while case .variable(let index) = types.kind(type) {
            // A variable of an expression around this body, which is read by itself.
            guard Int(index) < variables.count else { return .error }
            guard let bound = variables[Int(index)].binding else { break }
            type = bound
        }
        switch types.kind(type) {
        // `Items.Element` is a type as soon as `Items` is one, and what a function gives for a box is a box.
        case .member, .opaque: return zonk(type)
        default: return type
        }
    }

    func unboundVariable(_ type: Type) -> Int? {
        guard types.flags(type).contains(.variable), case .variable(let index) = types.kind(shallow(type)) else {
            return nil
        }
        return Int(index)
    }

    func literalKind(_ type: Type) -> SolverVariable.LiteralKind {
        guard let index = unboundVariable(type) else { return .none }
        return variables[index].literal
    }

    /// A text literal given for a sequence (`zip("ab", "cd")`) is a string: only then are its elements known.
    func settleTexts(of instance: Instance) {
        let signature = instance.candidate.function.generics
        guard let sequence = knownSymbol(.sequence) else { return }
        for case .conformance(let subject, let proto) in signature.requirements where inherits(proto, from: sequence) {
            let type = substitute(subject, signature.parameters, instance.arguments)
            let kind = literalKind(type)
            if kind == .string || kind == .character { _ = forceDefault(type) }
        }
    }

    /// The type with every bound variable replaced.
    func zonk(_ type: Type) -> Type {
        guard types.flags(type).contains(.variable) else { return type }
        if case .variable(let index) = types.kind(type) {
            guard Int(index) < variables.count else { return .error }
            guard let bound = variables[Int(index)].binding else { return type }
            return zonk(bound)
        }
        return mapParts(of: type) { zonk($0) }
    }

    /// Rebuilds a type with each of its direct parts changed.
    func mapParts(of type: Type, _ change: (Type) -> Type) -> Type {
        switch types.kind(type) {
        case .error, .parameter, .variable: return type
        case .nominal(let symbol, let arguments):
            switch arguments.count {
            case 0: return type
            case 1: return types.nominal(symbol, of: change(arguments[0]))
            default: return types.nominal(symbol, arguments.map(change))
            }
        case .opaque(let symbol, let arguments): return opaque(symbol, arguments.map(change))
        case .existential(let members):
            return members.isEmpty ? type : types.make(.existential(members.map(change)))
        case .tuple(let elements):
            return types.make(.tuple(elements.map { TypeKind.TupleElement(label: $0.label, type: change($0.type)) }))
        case .function(var function):
            for index in function.parameters.indices {
                function.parameters[index].type = change(function.parameters[index].type)
            }
            function.result = change(function.result)
            function.thrown = function.thrown.map(change)
            return types.make(.function(function))
        case .member(let base, let associated): return member(of: change(base), associated)
        case .metatype(let instance): return types.metatype(change(instance))
        }
    }

    func occurs(_ index: Int, in type: Type) -> Bool {
        guard types.flags(type).contains(.variable) else { return false }
        switch types.kind(type) {
        case .variable(let other):
            if Int(other) == index { return true }
            guard let bound = variables[Int(other)].binding else { return false }
            return occurs(index, in: bound)
        case .nominal(_, let arguments), .existential(let arguments), .opaque(_, let arguments):
            return arguments.contains { occurs(index, in: $0) }
        case .tuple(let elements): return elements.contains { occurs(index, in: $0.type) }
        case .function(let function):
            return function.parameters.contains { occurs(index, in: $0.type) } || occurs(index, in: function.result)
        case .member(let base, _): return occurs(index, in: base)
        case .metatype(let instance): return occurs(index, in: instance)
        case .error, .parameter: return false
        }
    }

    /// The type a literal has when nothing else decides.
    func defaultType(of literal: SolverVariable.LiteralKind) -> Type {
        switch literal {
        case .none: .error
        case .integer: known(.int)
        case .floating: known(.double)
        case .string: known(.string)
        case .character: known(.string)
        }
    }

    /// Can a literal of this kind have this (known) type?
    func accepts(_ type: Type, literal: SolverVariable.LiteralKind) -> Bool {
        switch types.kind(type) {
        case .error: return true
        case .nominal(let symbol, _):
            switch symbol.representation {
            case .int, .int8, .int16, .int32, .uint, .uint8, .uint16, .uint32: return literal == .integer
            case .double, .float: return literal == .integer || literal == .floating
            case .string, .substring: return literal == .string || literal == .character
            case .character: return literal == .character
            case .bool, .optional, .array, .dictionary, .set, .never: return false
            default: break
            }
            return conformsToLiteral(type, literal)
        case .parameter, .member: return conformsToLiteral(type, literal)
        default: return false
        }
    }

    func conformsToLiteral(_ type: Type, _ literal: SolverVariable.LiteralKind) -> Bool {
        switch literal {
        case .integer:
            return conforms(type, .expressibleByIntegerLiteral)
        case .floating: return conforms(type, .expressibleByFloatLiteral)
        case .string: return conforms(type, .expressibleByStringLiteral)
        case .character:
            return conforms(type, .expressibleByStringLiteral)
                || conforms(type, .expressibleByExtendedGraphemeClusterLiteral)
                || conforms(type, .expressibleByUnicodeScalarLiteral)
        case .none: return true
        }
    }

    /// A literal for a `Parser<Output>` that takes them `where Output == Void` says what `Output` is.
    func fixArguments(of type: Type, by literal: SolverVariable.LiteralKind) {
        guard types.flags(type).contains(.variable), case .nominal(let nominal, let arguments) = types.kind(type),
            nominal.representation == .declared
        else { return }
        let proto: NominalSymbol?
        switch literal {
        case .none: return
        case .integer: proto = knownSymbol(.expressibleByIntegerLiteral)
        case .floating: proto = knownSymbol(.expressibleByFloatLiteral)
        case .string, .character: proto = knownSymbol(.expressibleByStringLiteral)
        }
        guard let proto, let conformance = conformance(of: nominal, to: proto), conformance.type === nominal else {
            return
        }
        settle(arguments, by: conformance.signature)
    }

    /// Binds a variable, if its literal and what is asked of it allow it.
    func bind(_ index: Int, to type: Type) -> Bool {
        let type = shallow(type)
        if case .variable(let other) = types.kind(type) {
            return Int(other) == index || merge(index, Int(other), type)
        }
        if occurs(index, in: type) { return false }
        let literal = variables[index].literal
        if literal != .none {
            guard accepts(type, literal: literal) else { return false }
            fixArguments(of: type, by: literal)
        }
        update(index) { $0.binding = type }
        return true
    }

    private func merge(_ index: Int, _ other: Int, _ type: Type) -> Bool {
        let left = variables[index].literal
        let right = variables[other].literal
        guard let joined = join(left, right) else { return false }
        update(index) { $0.binding = type }
        if joined != right { update(other) { $0.literal = joined } }
        let emptyLiteral = variables[index].emptyLiteral
        if emptyLiteral != .none, variables[other].emptyLiteral == .none {
            update(other) { $0.emptyLiteral = emptyLiteral }
        }
        return true
    }

    private func join(
        _ left: SolverVariable.LiteralKind, _ right: SolverVariable.LiteralKind
    ) -> SolverVariable.LiteralKind? {
        if left == right || right == .none { return left }
        if left == .none { return right }
        switch (left, right) {
        case (.integer, .floating), (.floating, .integer): return .floating
        case (.string, .character), (.character, .string): return .string
        default: return nil
        }
    }
}
