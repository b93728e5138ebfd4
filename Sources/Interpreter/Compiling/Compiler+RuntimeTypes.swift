import Diagnostics
import Syntax

/// What the machine has to know about types while it runs.
extension Compiler {
    /// The number of a concrete type in the machine's table.
    func runtimeType(_ type: Type) -> Int {
        let type = concrete(type)
        if let known = runtimeTypes[type] { return known }
        let number = machine.types.count
        runtimeTypes[type] = number
        concreteTypes.append(type)
        let entry = RuntimeType(name: runtimeName(type), layout: layout(type), kind: .void)
        machine.types.append(entry)
        if isTooDeep(type) { return number }
        entry.isLibrary = types.nominalSymbol(type)?.isLibrary ?? true
        entry.qualifiedPieces = qualifiedPieces(type)
        entry.isSealed = types.nominalSymbol(type)?.realm != nil
        entry.kind = kind(of: type)
        fillMembers(of: entry, type)
        return number
    }

    private func kind(of type: Type) -> RuntimeType.Kind {
        switch types.kind(type) {
        case .nominal(let symbol, let arguments): return nominalKind(type, symbol, arguments)
        case .tuple(let elements):
            if elements.isEmpty { return .void }
            return .tuple(
                labels: elements.map { $0.label.map { text($0) } ?? "" },
                elements: elements.map { runtimeType($0.type) })
        case .function(let function):
            return .function(
                parameters: function.parameters.map { runtimeType($0.type) }, result: runtimeType(function.result))
        case .existential: return .existential
        case .metatype(let instance): return .metatype(instance: runtimeType(instance))
        default: return .void
        }
    }

    private func nominalKind(_ type: Type, _ symbol: NominalSymbol, _ arguments: [Type]) -> RuntimeType.Kind {
        switch symbol.representation {
        case .int: return .integer(bits: 64, isSigned: true)
        case .int8: return .integer(bits: 8, isSigned: true)
        case .int16: return .integer(bits: 16, isSigned: true)
        case .int32: return .integer(bits: 32, isSigned: true)
        case .uint: return .integer(bits: 64, isSigned: false)
        case .uint8: return .integer(bits: 8, isSigned: false)
        case .uint16: return .integer(bits: 16, isSigned: false)
        case .uint32: return .integer(bits: 32, isSigned: false)
        case .double: return .double
        case .float: return .float
        case .bool: return .bool
        case .string: return .string
        case .substring: return .substring
        case .character: return .character
        case .array: return .array(element: runtimeType(arguments[0]), isByte: isByte(arguments[0]))
        case .dictionary: return .dictionary(key: runtimeType(arguments[0]), value: runtimeType(arguments[1]))
        case .set: return .set(element: runtimeType(arguments[0]))
        case .optional: return .optional(wrapped: runtimeType(arguments[0]), isPointer: isPointer(arguments[0]))
        case .never, .opaqueObject: return .void
        case .host: return .host
        case .declared: return declaredKind(type, symbol)
        }
    }

    private func declaredKind(_ type: Type, _ symbol: NominalSymbol) -> RuntimeType.Kind {
        switch symbol.kind {
        case .struct:
            return .structure(fields: fields(symbol.storedProperties, checker.fieldTypes(of: type)))
        case .class:
            return .instance
        case .protocol:
            return .existential
        case .enum:
            return .enumeration(
                cases: symbol.cases.map { enumCase in
                    RuntimeType.Case(
                        name: text(enumCase.name), labels: enumCase.payload.map { $0.label.map { text($0) } ?? "" },
                        payload: checker.payloadTypes(of: enumCase, in: type).map { runtimeType(concrete($0)) },
                        isIndirect: isIndirect(enumCase))
                })
        }
    }

    private func fields(_ variables: [VariableSymbol], _ fieldTypes: [Type]) -> [RuntimeType.Field] {
        var result: [RuntimeType.Field] = []
        for (variable, type) in zip(variables, fieldTypes) {
            let name = (variable.isLazy ? "$__lazy_storage_$_" : "") + text(variable.name)
            result.append(RuntimeType.Field(name: name, type: runtimeType(concrete(type))))
        }
        return result
    }

    /// From now on the machine knows the fields of classes.
    func showFields() {
        if showsFields { return }
        showsFields = true
        var number = 0
        while number < machine.types.count {
            fillFields(of: machine.types[number], concreteTypes[number])
            number += 1
        }
    }

    private func fillFields(of entry: RuntimeType, _ type: Type) {
        guard showsFields, let symbol = types.nominalSymbol(type), symbol.kind == .class,
            symbol.representation == .declared
        else { return }
        let layout = classLayout(type)
        entry.instanceFields = symbol.storedProperties.compactMap { field in
            guard let place = layout.places[field], let kind = layout.types[field] else { return nil }
            return RuntimeType.InstanceField(
                name: text(field.name), type: runtimeType(kind), scalar: place.scalar, object: place.object)
        }
    }

    /// Functions of the program that take part in describing, comparing and destroying values of the type.
    private func fillMembers(of entry: RuntimeType, _ type: Type) {
        guard let symbol = types.nominalSymbol(type) else { return }
        if symbol.kind == .class {
            if let superclass = checker.superclass(of: type) { entry.superclass = runtimeType(concrete(superclass)) }
            if let deinitializer = symbol.deinitializer {
                entry.deinitializer = number(
                    of: deinitializer, types.arguments(type), at: deinitializer.range)
            }
            entry.hasDeinitializer =
                entry.deinitializer != nil || (entry.superclass.map { machine.types[$0].hasDeinitializer } ?? false)
            fillFields(of: entry, type)
            let layout = classLayout(type)
            if layout.hasSlotMap { machine.heap.state.pointee.slotMaps[Int(runtimeTypes[type]!)] = layout.objectSlots }
        }
        let described = hook("CustomStringConvertible", "description", type)
        let written = hook("TextOutputStreamable", "_written", type)
        entry.descriptionFunction = written ?? described
        // Inside of collections a description goes before what a value writes of itself.
        entry.debugDescriptionFunction =
            hook("CustomDebugStringConvertible", "debugDescription", type) ?? (written == nil ? nil : described)
        entry.equalityFunction = hook("Equatable", "==", type)
        entry.hashFunction = hook("Hashable", "hash", type)
    }

    /// The program's own function for a requirement of a library protocol, for the machine to call.
    private func hook(_ protocolName: String, _ member: String, _ type: Type) -> Int? {
        guard let symbol = types.nominalSymbol(type), symbol.representation == .declared, symbol.kind != .protocol,
            let proto = checker.libraryType(protocolName), checker.conforms(type, to: proto),
            let requirement = checker.requirement(member, of: proto),
            let witness = checker.witness(of: FunctionReference(requirement, [type], .requirement))
        else { return nil }
        switch witness.function.implementation {
        case .source, .synthesized(.storedGetter), .synthesized(.lazyGetter): break
        default: return nil
        }
        if witness.dispatch == .virtual, let slot = witness.function.virtualSlot {
            return virtualMember(slot, as: opener(of: witness.function), type, [])
        }
        return number(of: witness.function, witness.arguments.map { concrete($0) }, at: witness.function.range)
    }

    /// Names of generic and nested types with all their modules; the program's own is filled in where they are read.
    private func qualifiedPieces(_ type: Type) -> [String] {
        switch types.kind(type) {
        case .nominal(let symbol, let arguments):
            if arguments.isEmpty, symbol.parent == nil { return [] }
            var pieces = [""]
            appendQualified(type, to: &pieces)
            return pieces
        case .tuple, .metatype:
            var pieces = [""]
            appendQualified(type, to: &pieces)
            return pieces
        default: return []
        }
    }

    private func appendQualified(_ type: Type, to pieces: inout [String]) {
        switch types.kind(type) {
        case .nominal(let symbol, let arguments):
            var chain = [symbol]
            while let outer = chain[chain.count - 1].parent { chain.append(outer) }
            if symbol.isLibrary {
                pieces[pieces.count - 1] += "Swift"
            } else if chain[chain.count - 1].isLibrary {
                // Declared by the program inside of a type of the library.
                pieces[pieces.count - 1] += "(extension in "
                pieces.append("):Swift")
            } else {
                pieces.append("")
            }
            for nominal in chain.reversed() {
                pieces[pieces.count - 1] += "." + text(nominal.name)
                let own = ownArguments(of: nominal, arguments)
                if own.isEmpty { continue }
                pieces[pieces.count - 1] += "<"
                for (index, argument) in own.enumerated() {
                    if index > 0 { pieces[pieces.count - 1] += ", " }
                    appendQualified(argument, to: &pieces)
                }
                pieces[pieces.count - 1] += ">"
            }
        case .tuple(let elements):
            pieces[pieces.count - 1] += "("
            for (index, element) in elements.enumerated() {
                if index > 0 { pieces[pieces.count - 1] += ", " }
                if let label = element.label { pieces[pieces.count - 1] += text(label) + ": " }
                appendQualified(element.type, to: &pieces)
            }
            pieces[pieces.count - 1] += ")"
        case .existential(let members) where members.count == 1: appendQualified(members[0], to: &pieces)
        default: pieces[pieces.count - 1] += runtimeName(type)
        }
    }

    /// The generic arguments that a type has itself, not through the types around it.
    private func ownArguments(of symbol: NominalSymbol, _ arguments: [Type]) -> ArraySlice<Type> {
        if symbol.kind == .protocol { return arguments[...] }
        let outer = symbol.parent?.generics.parameters.count ?? 0
        let all = min(symbol.generics.parameters.count, arguments.count)
        return arguments[min(outer, all)..<all]
    }

    /// A type's name as a running program prints it: `Array<Int>`, not `[Int]`.
    func runtimeName(_ type: Type) -> String {
        switch types.kind(type) {
        case .nominal(let symbol, let arguments):
            let own = ownArguments(of: symbol, arguments)
            guard !own.isEmpty else {
                return symbol.isLibrary ? StandardLibrary.shownName(text(symbol.name)) : text(symbol.name)
            }
            return text(symbol.name) + "<" + own.map { runtimeName($0) }.joined(separator: ", ") + ">"
        case .tuple(let elements):
            return "("
                + elements.map { element in
                    (element.label.map { text($0) + ": " } ?? "") + runtimeName(element.type)
                }.joined(separator: ", ") + ")"
        case .metatype(let instance): return runtimeName(instance) + ".Type"
        case .function(let function) where function.thrown == nil && !function.parameters.contains { $0.isInout }:
            return "(" + function.parameters.map { runtimeName($0.type) }.joined(separator: ", ") + ") -> "
                + runtimeName(function.result)
        case .existential(let members) where members.count == 1: return runtimeName(members[0])
        default: return types.text(type, names: checker.names)
        }
    }
}
