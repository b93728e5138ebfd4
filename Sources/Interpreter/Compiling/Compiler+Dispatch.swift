import Diagnostics
import Syntax

/// A member found at run time by the type of its receiver: `callVirtual` names it by number.
struct Selector {
    enum Kind {
        /// The slot of a class's table; the declaration that opened it.
        case virtual(FunctionSymbol, slot: Int)
        /// A requirement, called on a box.
        case requirement(FunctionSymbol, arguments: [Type])
        /// A member of a protocol extension, called on a box: `Self` is what the box holds.
        case opened(FunctionSymbol, arguments: [Type])
        /// A generic function, called with a box for this parameter.
        case unboxing(FunctionSymbol, arguments: [Type], parameter: Int)
    }
    var kind: Kind
}

struct SelectorKey: Hashable {
    var function: FunctionSymbol
    var arguments: [Type]
}

extension Compiler {
    func selector(_ function: FunctionSymbol, _ arguments: [Type], _ kind: Selector.Kind) -> Int {
        let key = SelectorKey(function: function, arguments: arguments)
        if let known = selectorNumbers[key] { return known }
        selectors.append(Selector(kind: kind))
        selectorNumbers[key] = selectors.count - 1
        return selectors.count - 1
    }

    func noteErased(_ type: Int) { erasedTypes.insert(type) }

    /// Fills the dispatch tables: for each type that can be met and each selector, the function.
    func finishDispatch() {
        var typeCount = -1
        var selectorCount = -1
        var erasedCount = -1
        // Compiling a member may bring new types and selectors.
        while typeCount != machine.types.count || selectorCount != selectors.count || erasedCount != erasedTypes.count {
            typeCount = machine.types.count
            selectorCount = selectors.count
            erasedCount = erasedTypes.count
            var index = 0
            while index < machine.types.count {
                fillDispatch(index)
                index += 1
            }
            drain()
        }
        machine.setDispatch(dispatch)
    }

    private func fillDispatch(_ index: Int) {
        while dispatch.count <= index { dispatch.append([]) }
        let type = concreteTypes[index]
        let isClass = types.isClass(type)
        guard isClass || erasedTypes.contains(index) else { return }
        while dispatch[index].count < selectors.count {
            let selector = selectors[dispatch[index].count]
            dispatch[index].append(-1)
            let place = dispatch[index].count - 1
            let number = implementation(of: selector, in: type, isErased: isClass || erasedTypes.contains(index))
            dispatch[index][place] = Int32(number ?? -1)
        }
    }

    private func implementation(of selector: Selector, in type: Type, isErased: Bool) -> Int? {
        switch selector.kind {
        case .virtual(let function, let slot):
            guard types.isClass(type), let owner = function.owner, inherits(type, owner) else { return nil }
            return virtualMember(slot, type)
        case .requirement(let function, let arguments):
            guard isErased, let proto = function.owner, checker.conforms(type, to: proto) else { return nil }
            return FunctionCompiler.witnessThunk(self, function, arguments, type, isRequirement: true)
        case .opened(let function, let arguments):
            guard isErased, let proto = function.owner, checker.conforms(type, to: proto) else { return nil }
            return FunctionCompiler.witnessThunk(self, function, arguments, type, isRequirement: false)
        case .unboxing(let function, let arguments, let parameter):
            guard isErased, let index = openedArgument(function, parameter),
                checker.satisfies(type, function.generics, index)
            else { return nil }
            return FunctionCompiler.unboxingThunk(self, function, arguments, type, parameter: parameter, index)
        }
    }

    /// Which generic argument the type in the box is.
    private func openedArgument(_ function: FunctionSymbol, _ parameter: Int) -> Int? {
        function.generics.parameters.firstIndex { types.parameter($0) == function.parameters[parameter].argumentType }
    }

    private func inherits(_ type: Type, _ owner: NominalSymbol) -> Bool {
        var current: Type? = type
        while let one = current {
            if types.nominalSymbol(one) === owner { return true }
            current = checker.superclass(of: one).map { concrete($0) }
        }
        return false
    }

    /// What stands in a slot of a class's table, with the generic arguments that its class has here.
    private func virtualMember(_ slot: Int, _ type: Type) -> Int? {
        guard let table = types.nominalSymbol(type).map({ checker.virtualTable(of: $0) }), slot < table.count else {
            return nil
        }
        let member = table[slot]
        var owner = type
        while let symbol = types.nominalSymbol(owner), let wanted = member.owner, symbol !== wanted {
            guard let superclass = checker.superclass(of: owner) else { return nil }
            owner = concrete(superclass)
        }
        return number(of: member, types.arguments(owner), at: member.range)
    }
}

extension FunctionCompiler {
    /// A call through a class's table.
    func invokeVirtual(
        _ reference: FunctionReference, _ sources: [ArgumentSource], _ target: Registers?
    ) -> Operand? {
        let function = reference.function
        guard let slot = function.virtualSlot, !function.isStatic, function.kind != .initializer else { return nil }
        var root = function
        while let overridden = root.overridden { root = overridden }
        let selector = compiler.selector(root, [], .virtual(root, slot: slot))
        let signature = signature(of: reference)
        guard let receiver = signature.parameters.first else { return nil }
        return window(signature, sources, target, mayFail: canFail(function)) { base in
            self.builder.emit(
                .callVirtual, x: receiver.at.object, a: selector, b: base.scalar, c: base.object)
        }
    }

    /// A static member of the type that a metatype value names at run time; nil if that is known.
    func invokeStatic(
        _ reference: FunctionReference, _ metatype: CheckedExpression, _ sources: [ArgumentSource],
        _ target: Registers?
    ) -> Operand? {
        let function = reference.function
        let selector: Int
        let signature: Signature
        switch reference.dispatch {
        case .virtual:
            guard let slot = function.virtualSlot else { return nil }
            var root = function
            while let overridden = root.overridden { root = overridden }
            selector = compiler.selector(root, [], .virtual(root, slot: slot))
            signature = self.signature(of: reference)
        case .existential, .opened:
            let key = reference.arguments.map { concrete($0) }
            selector = compiler.selector(
                function, key,
                reference.dispatch == .opened
                    ? .opened(function, arguments: key) : .requirement(function, arguments: key))
            signature = FunctionCompiler.existentialSignature(compiler, function, key)
        default: return nil
        }
        let type = owned(evaluate(metatype), .scalar).scalar
        return window(signature, sources, target, mayFail: canFail(function)) { base in
            // The type lies behind the window, where the callee's own registers begin.
            let place = base.scalar + signature.size.scalars
            self.noteHigh(Registers(scalar: place + 1, object: 0))
            self.builder.emit(.moveScalar, a: place, b: type)
            self.builder.emit(
                .callVirtualType, x: signature.size.scalars, a: selector, b: base.scalar, c: base.object)
        }
    }

    /// A call of a member on what an existential box holds.
    func invokeExistential(
        _ reference: FunctionReference, _ sources: [ArgumentSource], _ target: Registers?
    ) -> Operand {
        let function = reference.function
        let boxed = sources.first.map { concrete($0.type) } ?? .any
        let key = [boxed] + reference.arguments.dropFirst()
        let kind: Selector.Kind =
            reference.dispatch == .opened
            ? .opened(function, arguments: key) : .requirement(function, arguments: key)
        let selector = compiler.selector(function, key, kind)
        let signature = FunctionCompiler.existentialSignature(compiler, function, key)
        let receiver = signature.parameters.first?.at.object ?? 0
        return window(signature, sources, target, mayFail: canFail(function)) { base in
            self.builder.emit(.callVirtual, x: receiver, a: selector, b: base.scalar, c: base.object)
        }
    }

    /// The window of a member as seen from outside of the box: `self` is the box.
    static func existentialSignature(
        _ compiler: Compiler, _ function: FunctionSymbol, _ arguments: [Type]
    ) -> Signature {
        let context = Context(function: function, parameters: function.generics.parameters, arguments: arguments)
        return FunctionCompiler(compiler, name: "", context: context).signature(of: function)
    }

    /// A function that takes a value out of its box, calls the member for its type, and puts it back if it changed.
    static func witnessThunk(
        _ compiler: Compiler, _ function: FunctionSymbol, _ arguments: [Type], _ type: Type, isRequirement: Bool
    ) -> Int? {
        let key = Compiler.FunctionKey(
            function: function, arguments: [type] + arguments, role: .witness(isRequirement ? 1 : 0))
        return compiler.number(of: key, at: function.range) {
            let inner = [type] + arguments.dropFirst()
            let outside = existentialSignature(compiler, function, arguments)
            let context = Context(function: function, parameters: function.generics.parameters, arguments: inner)
            let this = FunctionCompiler(compiler, name: compiler.text(function.name), context: context)
            this.throwsErrors = outside.throwsErrors
            this.builder.origin = function.range
            this.thunkBody(outside, function, inner, type, isRequirement: isRequirement)
            return this.finish(ownedStart: outside.ownedStart)
        }
    }

    private func thunkBody(
        _ outside: Signature, _ function: FunctionSymbol, _ arguments: [Type], _ type: Type, isRequirement: Bool
    ) {
        beginThunk(outside)
        if function.isStatic { return staticThunk(outside, function, arguments, isRequirement: isRequirement) }
        let box = outside.parameters[0].at.object
        let slots = compiler.layout(type)
        let value = allocate(slots)
        loadSlots(fromRecord: box, slots: boxSlots(slots), slots, into: value)
        let reference = resolve(
            FunctionReference(function, arguments, isRequirement ? .requirement : .direct))
        var sources: [ArgumentSource] = [
            takesPlace(reference.function) ? .opened(value, type) : .kept(Operand(at: value, isOwned: false), type)
        ]
        for parameter in outside.parameters.dropFirst() {
            sources.append(
                parameter.isInout
                    ? .opened(parameter.at, parameter.type)
                    : .kept(Operand(at: parameter.at, isOwned: false), parameter.type))
        }
        let inside = resultType(of: reference)
        if inside == outside.result {
            _ = invoke(reference, sources, inside, outside.resultAt)
        } else {
            let result = invoke(reference, sources, inside, nil)
            if outside.resultLayout == .object { self.box(result.at, inside, into: outside.resultAt.object) }
        }
        if takesPlace(reference.function) {
            let changed = allocateObject()
            self.box(value, type, into: changed)
            builder.emit(.assignObject, a: box, b: changed)
        }
        builder.emit(.returnReleasing)
    }

    /// A call of a generic function with a box: the function for the type that is in it.
    func invokeUnboxing(
        _ reference: FunctionReference, _ parameter: Int, _ sources: [ArgumentSource], _ target: Registers?
    ) -> Operand {
        let function = reference.function
        let key = reference.arguments.map { concrete($0) }
        let selector = compiler.selector(
            function, key, .unboxing(function, arguments: key, parameter: parameter))
        let signature = FunctionCompiler.existentialSignature(compiler, function, key)
        let place = parameter + (takesSelf(function) ? 1 : 0)
        return window(signature, sources, target, mayFail: canFail(function)) { base in
            self.builder.emit(
                .callVirtual, x: signature.parameters[place].at.object, a: selector, b: base.scalar, c: base.object)
        }
    }

    static func unboxingThunk(
        _ compiler: Compiler, _ function: FunctionSymbol, _ arguments: [Type], _ type: Type, parameter: Int,
        _ index: Int
    ) -> Int? {
        let key = Compiler.FunctionKey(function: function, arguments: [type] + arguments, role: .witness(2))
        return compiler.number(of: key, at: function.range) {
            var inner = arguments
            inner[index] = type
            let outside = existentialSignature(compiler, function, arguments)
            let context = Context(function: function, parameters: function.generics.parameters, arguments: inner)
            let this = FunctionCompiler(compiler, name: compiler.text(function.name), context: context)
            this.throwsErrors = outside.throwsErrors
            this.builder.origin = function.range
            this.unboxingBody(outside, FunctionReference(function, inner), type, parameter: parameter)
            return this.finish(ownedStart: outside.ownedStart)
        }
    }

    private func unboxingBody(_ outside: Signature, _ reference: FunctionReference, _ type: Type, parameter: Int) {
        beginThunk(outside)
        let place = parameter + (takesSelf(reference.function) ? 1 : 0)
        let slots = compiler.layout(type)
        let value = allocate(slots)
        loadSlots(
            fromRecord: outside.parameters[place].at.object, slots: boxSlots(slots), slots, into: value)
        let sources = outside.parameters.enumerated().map { index, parameter -> ArgumentSource in
            if index == place { return .kept(Operand(at: value, isOwned: false), type) }
            return parameter.isInout
                ? .opened(parameter.at, parameter.type)
                : .kept(Operand(at: parameter.at, isOwned: false), parameter.type)
        }
        let inside = resultType(of: reference)
        if inside == outside.result {
            _ = invoke(reference, sources, inside, outside.resultAt)
        } else {
            let result = invoke(reference, sources, inside, nil)
            if outside.resultLayout == .object { box(result.at, inside, into: outside.resultAt.object) }
        }
        builder.emit(.returnReleasing)
    }

    private func beginThunk(_ outside: Signature) {
        next = Registers(scalar: outside.size.scalars, object: outside.size.objects)
        noteHigh(next)
        constantStart = next.scalar
        lowScratch = allocateScalar()
        returns = [
            ReturnPoint(
                target: outside.resultAt, type: outside.result, end: nil, mark: next, deferDepth: 0, handlerDepth: 0)
        ]
    }

    private func staticThunk(
        _ outside: Signature, _ function: FunctionSymbol, _ arguments: [Type], isRequirement: Bool
    ) {
        let reference = resolve(FunctionReference(function, arguments, isRequirement ? .requirement : .direct))
        let sources = outside.parameters.map { parameter -> ArgumentSource in
            parameter.isInout
                ? .opened(parameter.at, parameter.type)
                : .kept(Operand(at: parameter.at, isOwned: false), parameter.type)
        }
        let inside = resultType(of: reference)
        if inside == outside.result {
            _ = invoke(reference, sources, inside, outside.resultAt)
        } else {
            let result = invoke(reference, sources, inside, nil)
            if outside.resultLayout == .object { box(result.at, inside, into: outside.resultAt.object) }
        }
        builder.emit(.returnReleasing)
    }

    private func takesPlace(_ function: FunctionSymbol) -> Bool {
        function.isMutating && !(function.owner?.kind == .class)
    }
}
