import Syntax

/// Where the fields of a class lie in its instances.
struct ClassLayout {
    /// Own and inherited fields: slot of the first scalar and of the first object.
    var places: [VariableSymbol: Registers] = [:]
    var types: [VariableSymbol: Type] = [:]
    /// Slots of the header's partition, for instances without inherited fields.
    var layout = ValueLayout.none
    /// Slots that hold references, when they do not all come last.
    var objectSlots: [Int] = []
    var slotCount = 0
    var hasSlotMap = false
}

extension Compiler {
    private static let mostSlots = 100_000

    /// The slots of a value of a concrete type.
    func layout(_ type: Type) -> ValueLayout {
        if let known = layouts[type] { return known }
        // A type that contains itself by value was reported; this ends the recursion.
        layouts[type] = ValueLayout.none
        var layout = makeLayout(type)
        // Types of types that double grow beyond all numbers; no function can hold a value of so many slots.
        layout.scalars = min(layout.scalars, Compiler.mostSlots)
        layout.objects = min(layout.objects, Compiler.mostSlots)
        layouts[type] = layout
        return layout
    }

    private func makeLayout(_ type: Type) -> ValueLayout {
        switch types.kind(type) {
        case .nominal(let symbol, let arguments): return nominalLayout(type, symbol, arguments)
        case .tuple(let elements):
            var sum = ValueLayout.none
            for element in elements { sum += layout(element.type) }
            return sum
        case .function, .existential: return .object
        case .metatype: return .scalar
        case .opaque: return layout(checker.withoutOpaque(type))
        case .error, .parameter, .member, .variable: return .none
        }
    }

    private func nominalLayout(_ type: Type, _ symbol: NominalSymbol, _ arguments: [Type]) -> ValueLayout {
        switch symbol.representation {
        case .int, .int8, .int16, .int32, .uint, .uint8, .uint16, .uint32, .double, .float, .bool: return .scalar
        case .string, .character, .array, .dictionary, .set, .opaqueObject, .host: return .object
        case .substring: return ValueLayout(scalars: 2, objects: 1)
        case .optional:
            let wrapped = layout(arguments[0])
            return isPointer(arguments[0]) ? wrapped : wrapped + .scalar
        case .never: return .none
        case .declared: break
        }
        switch symbol.kind {
        case .class, .protocol: return .object
        case .struct:
            var sum = ValueLayout.none
            for field in checker.fieldTypes(of: type) { sum += layout(concrete(field)) }
            return sum
        case .enum:
            var payload = ValueLayout.none
            for enumCase in symbol.cases { payload = payload.union(payloadLayout(enumCase, type)) }
            return payload + .scalar
        }
    }

    /// The slots of a case's payload in the enum's value: one object if it is kept in a record of its own.
    func payloadLayout(_ enumCase: CaseSymbol, _ type: Type) -> ValueLayout {
        if isIndirect(enumCase) { return enumCase.payload.isEmpty ? .none : .object }
        return directPayloadLayout(enumCase, type)
    }

    func directPayloadLayout(_ enumCase: CaseSymbol, _ type: Type) -> ValueLayout {
        var sum = ValueLayout.none
        for payload in checker.payloadTypes(of: enumCase, in: type) { sum += layout(concrete(payload)) }
        return sum
    }

    func isIndirect(_ enumCase: CaseSymbol) -> Bool { enumCase.isIndirect || enumCase.owner.isIndirect }

    func concrete(_ type: Type) -> Type {
        types.flags(type).contains(.opaque) ? checker.withoutOpaque(type) : type
    }

    /// One object that is never nil, so that an optional of it needs no tag.
    func isPointer(_ type: Type) -> Bool {
        switch types.kind(type) {
        case .function, .existential: return true
        case .opaque: return isPointer(checker.withoutOpaque(type))
        case .nominal(let symbol, _):
            switch symbol.representation {
            case .string, .character, .array, .dictionary, .set, .opaqueObject, .host: return true
            case .declared: return symbol.kind == .class || symbol.kind == .protocol
            default: return false
            }
        default: return false
        }
    }

    /// Where each stored field lies inside a struct's value, or each element inside a tuple's.
    func places(of type: Type) -> [Registers] {
        if let known = fieldPlaces[type] { return known }
        var parts: [Type] = []
        if case .tuple(let elements) = types.kind(type) {
            parts = elements.map { $0.type }
        } else {
            parts = checker.fieldTypes(of: type)
        }
        var next = Registers(scalar: 0, object: 0)
        var result: [Registers] = []
        for part in parts {
            result.append(next)
            next = next.advanced(by: layout(concrete(part)))
        }
        fieldPlaces[type] = result
        return result
    }

    /// Where the fields of a class lie: the superclass's slots first, so that its methods find them in every subclass.
    func classLayout(_ type: Type) -> ClassLayout {
        if let known = classLayouts[type] { return known }
        var result = ClassLayout()
        if let superclass = checker.superclass(of: type) { result = classLayout(concrete(superclass)) }
        let inherited = result.slotCount
        let fields = types.nominalSymbol(type)?.storedProperties ?? []
        let fieldTypes = checker.fieldTypes(of: type).map { concrete($0) }
        var own = ValueLayout.none
        for fieldType in fieldTypes { own += layout(fieldType) }
        var next = Registers(scalar: inherited, object: inherited + own.scalars)
        for (field, fieldType) in zip(fields, fieldTypes) {
            result.places[field] = next
            result.types[field] = fieldType
            let slots = layout(fieldType)
            for slot in 0..<slots.objects { result.objectSlots.append(next.object + slot) }
            next = next.advanced(by: slots)
        }
        result.slotCount = inherited + own.slots
        result.layout = ValueLayout(
            scalars: result.slotCount - result.objectSlots.count, objects: result.objectSlots.count)
        result.hasSlotMap = result.objectSlots.first.map { $0 < result.layout.scalars } ?? false
        classLayouts[type] = result
        return result
    }

    /// How an array of this type keeps its elements.
    func elementLayout(_ element: Type) -> ElementLayout {
        ElementLayout(layout(element), isByte: isByte(element), type: runtimeType(element))
    }

    /// Bool arrays keep one byte an element.
    func isByte(_ type: Type) -> Bool {
        types.nominalSymbol(type)?.representation == .bool
    }

    /// The slots of a global or static variable.
    func global(_ key: GlobalKey, type: Type, flagged: Bool = false) -> Registers {
        if let known = globals[key] { return known }
        let at = Registers(scalar: globalLayout.scalars, object: globalLayout.objects)
        globals[key] = at
        globalLayout += layout(type)
        // The scalar after the value says whether a static's initial value has been made.
        if flagged { globalLayout += .scalar }
        return at
    }
}
