import Diagnostics
import Syntax

/// Operations on arrays and texts that are instructions.
extension FunctionCompiler {
    func objectOperation(
        _ intrinsic: Intrinsic, _ sources: [ArgumentSource], _ type: Type, _ target: Registers?
    ) -> Operand? {
        switch intrinsic {
        case .arrayCount: return count(sources[0], target)
        case .arrayGet: return element(sources, type, target)
        case .arrayEmpty where sources.isEmpty: return emptyArray(type, target)
        case .arrayAppend: return append(sources, target)
        case .arraySet: return storeElement(sources, target)
        case .stringConcatenate: return concatenate(sources, target)
        case .stringAppend, .stringAppendCharacter: return appendText(sources, target)
        case .stringFromCharacter where sources.count == 1: return operandDelivered(sources[0], target)
        case .stringFromSubstring where sources.count == 1: return slicedText(sources[0], target)
        case .stringUTF8Count, .stringIsEmpty: return byteCount(intrinsic, sources[0], target)
        case .booleanToggle:
            changeSource(sources[0]) { at in builder.emit(.notBool, a: at.scalar, b: at.scalar) }
            return Operand(at: target ?? next, isOwned: true)
        case .precondition, .assert: return check(intrinsic, sources, target)
        case .fatalError, .preconditionFailure, .assertionFailure, .exit: return stop(intrinsic, sources.first, target)
        case .dump:
            compiler.showFields()
            return nil
        case .objectIdentical: return identical(sources, target)
        case .dictionaryGet, .setContains: return lookUp(intrinsic, sources, type, target)
        case .integerMinimum, .integerMaximum: return limit(intrinsic, type, target)
        case .describe where sources.count == 1:
            let mark = next
            let text = describe(sources[0])
            guard let target else {
                next = Registers(scalar: mark.scalar, object: max(text + 1, mark.object))
                return Operand(at: Registers(scalar: next.scalar, object: text), isOwned: true)
            }
            builder.emit(.moveObject, a: target.object, b: text)
            next = mark
            return Operand(at: target, isOwned: true)
        default:
            guard let tested = CharacterClass(intrinsic), sources.count == 1 else { return nil }
            return test(sources[0], tested, target)
        }
    }

    private func test(_ source: ArgumentSource, _ tested: CharacterClass, _ target: Registers?) -> Operand {
        compiler.machine.prepareCharacters()
        let at = target ?? allocate(.scalar)
        let mark = next
        let character = operand(source)
        builder.emit(.testCharacter, x: Int(tested.rawValue), a: at.scalar, b: character.at.object)
        discard(character, .object)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    /// `String(substring)`
    private func slicedText(_ source: ArgumentSource, _ target: Registers?) -> Operand {
        let at = target ?? allocate(.object)
        let mark = next
        let part = operand(source)
        builder.emit(.sliceText, a: at.object, b: part.at.scalar, c: part.at.object)
        discard(part, layout(source.type))
        next = mark
        return Operand(at: at, isOwned: true)
    }

    /// The length of a text, or whether that is none.
    func byteCount(_ intrinsic: Intrinsic, _ source: ArgumentSource, _ target: Registers?) -> Operand {
        let at = target ?? allocate(.scalar)
        let mark = next
        let text = operand(source)
        builder.emit(.textByteCount, a: at.scalar, b: text.at.object)
        discard(text, .object)
        next = mark
        if intrinsic == .stringIsEmpty { builder.emit(.equalImmediate, a: at.scalar, b: at.scalar) }
        return Operand(at: at, isOwned: true)
    }

    private func limit(_ intrinsic: Intrinsic, _ type: Type, _ target: Registers?) -> Operand? {
        guard let kind = IntegerKind(types.nominalSymbol(type)?.representation) else { return nil }
        let at = target ?? allocate(.scalar)
        switch intrinsic {
        case .integerMaximum:
            loadInteger(
                kind.bits == 64
                    ? (kind.isSigned ? Int64.max : -1)
                    : (Int64(1) << Int64(kind.isSigned ? kind.bits - 1 : kind.bits)) - 1,
                into: at.scalar)
        case .integerMinimum:
            loadInteger(kind.isSigned ? Int64.min >> Int64(64 - kind.bits) : 0, into: at.scalar)
        default: return nil
        }
        return Operand(at: at, isOwned: true)
    }

    private func count(_ source: ArgumentSource, _ target: Registers?) -> Operand {
        let at = target ?? allocate(.scalar)
        let mark = next
        let array = operand(source)
        builder.emit(.arrayCount, a: at.scalar, b: array.at.object)
        discard(array, .object)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    private func element(_ sources: [ArgumentSource], _ type: Type, _ target: Registers?) -> Operand? {
        guard sources.count == 2, let element = types.element(ofArray: concrete(sources[0].type)) else { return nil }
        let slots = compiler.layout(element)
        let at = target ?? allocate(slots)
        let mark = next
        let array = operand(sources[0])
        let index = operand(sources[1]).at.scalar
        loadElement(element, slots, array.at.object, index, into: at)
        discard(array, .object)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    /// `arraySet(self, index, newValue)`, as a setter is called.
    private func storeElement(_ sources: [ArgumentSource], _ target: Registers?) -> Operand? {
        guard sources.count == 3, let element = types.element(ofArray: concrete(sources[0].type)) else { return nil }
        let mark = next
        let slots = compiler.layout(element)
        let index = operand(sources[1]).at.scalar
        let value = operand(sources[2])
        let source = slots.objects == 0 ? value.at : owned(value, slots)
        changeSource(sources[0]) { at in storeElement(element, slots, source, in: at.object, index) }
        next = mark
        return Operand(at: target ?? next, isOwned: true)
    }

    private func emptyArray(_ type: Type, _ target: Registers?) -> Operand? {
        guard let element = types.element(ofArray: type) else { return nil }
        let at = target ?? allocate(.object)
        builder.emit(.makeArray, a: at.object, b: builder.element(compiler.elementLayout(element)))
        return Operand(at: at, isOwned: true)
    }

    private func append(_ sources: [ArgumentSource], _ target: Registers?) -> Operand? {
        guard sources.count == 2, let element = types.element(ofArray: concrete(sources[0].type)) else { return nil }
        let mark = next
        let slots = compiler.layout(element)
        let value = operand(sources[1])
        let at = slots.objects == 0 ? value.at : owned(value, slots)
        changeSource(sources[0]) { array in
            if slots == .scalar {
                builder.emit(compiler.isByte(element) ? .appendByte : .appendScalar, a: array.object, b: at.scalar)
            } else if slots == .object {
                builder.emit(.appendObject, a: array.object, b: at.object)
            } else {
                builder.emit(.appendValue, a: array.object, b: at.scalar, c: at.object)
            }
        }
        next = mark
        return Operand(at: target ?? next, isOwned: true)
    }

    private func concatenate(_ sources: [ArgumentSource], _ target: Registers?) -> Operand? {
        guard sources.count == 2 else { return nil }
        let at = target ?? allocate(.object)
        let mark = next
        let left = operand(sources[0])
        let right = operand(sources[1])
        builder.emit(.concatenateText, a: at.object, b: left.at.object, c: right.at.object)
        discard(left, .object)
        discard(right, .object)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    private func appendText(_ sources: [ArgumentSource], _ target: Registers?) -> Operand? {
        guard sources.count == 2 else { return nil }
        let mark = next
        let more = operand(sources[1])
        changeSource(sources[0]) { at in builder.emit(.appendText, a: at.object, b: more.at.object) }
        discard(more, .object)
        next = mark
        return Operand(at: target ?? next, isOwned: true)
    }

    /// Appends a text to another one in a register, and releases it.
    func appendText(_ part: Int, to text: Int) {
        builder.emit(.appendText, a: text, b: part)
        builder.emit(.releaseObject, a: part)
    }

    /// The instance, or optional of one, behind the conversions to `AnyObject?`.
    private func instance(_ source: ArgumentSource) -> CheckedExpression? {
        guard case .expression(var expression) = source else { return nil }
        while true {
            if case .none = expression.kind { return expression }
            if classOrOptional(expression.type) || isBoxed(expression.type) { return expression }
            guard case .convert(let conversion, let inner) = expression.kind else { return nil }
            switch conversion {
            case .wrap, .erase, .upcast, .optional: expression = inner
            default: return nil
            }
        }
    }

    /// `any P` of a protocol for classes, or an optional of it.
    private func isBoxed(_ type: Type) -> Bool {
        var type = concrete(type)
        if let wrapped = types.wrapped(type) { type = wrapped }
        if case .existential = types.kind(type) { return true }
        return false
    }

    /// The instance itself, out of its box if it is in one.
    private func unboxed(_ expression: CheckedExpression) -> Operand {
        let operand = evaluate(expression)
        if case .none = expression.kind { return operand }
        guard isBoxed(expression.type) else { return operand }
        let at = allocate(.object)
        let end = builder.makeLabel()
        builder.jump(.jumpIfNil, a: operand.at.object, to: end)
        loadSlots(fromRecord: operand.at.object, slots: boxSlots(.object), .object, into: at)
        bind(end)
        discard(operand, .object)
        return Operand(at: at, isOwned: true)
    }

    private func identical(_ sources: [ArgumentSource], _ target: Registers?) -> Operand? {
        guard sources.count == 2, let first = instance(sources[0]), let second = instance(sources[1])
        else { return nil }
        let at = target ?? allocate(.scalar)
        let mark = next
        let left = unboxed(first)
        let right = unboxed(second)
        builder.emit(.sameObject, a: at.scalar, b: left.at.object, c: right.at.object)
        discard(right, .object)
        discard(left, .object)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    /// `precondition(condition, message)`: the message is made only if the condition fails.
    private func check(_ intrinsic: Intrinsic, _ sources: [ArgumentSource], _ target: Registers?) -> Operand? {
        guard let condition = sources.first.flatMap({ autoclosureBody($0) }),
            sources.count < 2 || words(of: sources[1]) != nil
        else { return nil }
        let fine = builder.makeLabel()
        jump(if: condition, to: fine)
        _ = stop(intrinsic, sources.count > 1 ? sources[1] : nil, target)
        bind(fine)
        return Operand(at: target ?? next, isOwned: true)
    }

    /// Stops the program with a message.
    private func stop(_ intrinsic: Intrinsic, _ message: ArgumentSource?, _ target: Registers?) -> Operand? {
        let mark = next
        let code: StopCode
        switch intrinsic {
        case .precondition: code = .precondition
        case .assert: code = .assertion
        case .exit: code = .exit
        default: code = .fatalError
        }
        let words = allocateObject()
        if let message {
            guard let text = self.words(of: message) else { return nil }
            evaluate(text, into: Registers(scalar: next.scalar, object: words))
        } else {
            builder.emit(.loadText, a: words, b: builder.text(""))
        }
        builder.emit(.stopWith, x: Int(code.rawValue), a: words)
        next = mark
        return Operand(at: target ?? next, isOwned: true)
    }

    /// The text of a stop: a message that is not given is a value and no closure.
    private func words(of message: ArgumentSource) -> CheckedExpression? {
        guard case .expression(let expression) = message else { return nil }
        if case .closure = expression.kind { return autoclosureBody(message) }
        return expression
    }

    /// The expression of an autoclosure that can be compiled in place.
    func autoclosureBody(_ source: ArgumentSource) -> CheckedExpression? {
        guard case .expression(let expression) = source, case .closure(let closure) = expression.kind,
            let body = checker.body(of: closure.function)
        else { return nil }
        return singleExpression(body)
    }

    private func classOrOptional(_ type: Type) -> Bool {
        let type = concrete(type)
        return types.isClass(types.wrapped(type) ?? type)
    }

    // MARK: Descriptions

    /// The text of a value as `print` writes it, in an object register of its own.
    func describe(_ expression: CheckedExpression) -> Int {
        describe(.expression(expression))
    }

    func describe(_ source: ArgumentSource) -> Int {
        let type = concrete(source.type)
        if types.nominalSymbol(type)?.representation == .string { return owned(operand(source), .object).object }
        return routine(.intrinsic(.describe), [type], [source], compiler.libraryNominal("String"), nil).at.object
    }

    /// The text of the error in an existential box, with the names of modules.
    func describeError(_ object: Int) -> Int {
        let box = ArgumentSource.kept(Operand(at: Registers(scalar: 0, object: object), isOwned: false), .any)
        return routine(.intrinsic(.describeReflecting), [.any], [box], compiler.libraryNominal("String"), nil).at.object
    }

    // MARK: Dictionaries

    func emptyDictionary(_ type: Type, into object: Int) {
        let isSet = types.nominalSymbol(type)?.representation == .set
        _ = routine(
            .intrinsic(isSet ? .setEmpty : .dictionaryEmpty), types.arguments(type), [], type,
            Registers(scalar: next.scalar, object: object))
    }

    func insertLiteralEntry(
        _ key: CheckedExpression, _ value: CheckedExpression, dictionary: Int, _ type: Type
    ) {
        let at = Registers(scalar: next.scalar, object: dictionary)
        _ = routine(
            .insertLiteral, types.arguments(type), [.opened(at, type), .expression(key), .expression(value)], .void, nil
        )
    }

    // MARK: Routines

    /// A call of a routine of the machine, made for these types.
    func routine(
        _ routine: Routine, _ arguments: [Type], _ sources: [ArgumentSource], _ type: Type, _ target: Registers?
    ) -> Operand {
        let signature = Signature(
            result: type, throwsErrors: false,
            parameters: sources.map { (concrete($0.type), $0.isPlace) }, layout: compiler.layout)
        guard let number = compiler.routine(routine, arguments, signature) else {
            unavailable("this operation", at: builder.origin ?? compiler.anywhere)
            return Operand(at: target ?? allocate(compiler.layout(type)), isOwned: true)
        }
        return window(signature, sources, target) { base in
            self.builder.emit(.callNative, a: number, b: base.scalar, c: base.object)
        }
    }
}
