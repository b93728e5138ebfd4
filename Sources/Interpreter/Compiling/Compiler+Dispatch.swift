import Diagnostics
import Syntax

extension Compiler {
    func selector(_ function: FunctionSymbol, _ arguments: [Type], _ kind: Selector.Kind) -> Int {
        var key = SelectorKey(function: function, arguments: arguments)
        if case .allocating = kind { key.makesInstance = true }
        if let known = selectorNumbers[key] { return known }
        selectors.append(Selector(kind: kind))
        selectorNumbers[key] = selectors.count - 1
        return selectors.count - 1
    }

    func noteErased(_ type: Int) {
        guard erasedTypes.insert(type).inserted else { return }
        // A cast of the whole may put the parts into boxes.
        switch machine.types[type].kind {
        case .array(let element, _): noteErased(element)
        case .set(let element): noteErased(element)
        case .dictionary(let key, let value):
            noteErased(key)
            noteErased(value)
        case .optional(let wrapped, _): noteErased(wrapped)
        default: break
        }
    }

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
        case .virtual(let function, let slot, let arguments):
            guard types.isClass(type), let owner = function.owner, inherits(type, owner) else { return nil }
            return virtualMember(slot, as: function, type, arguments)
        case .inherited(let function, let arguments):
            guard types.isClass(type), let owner = function.owner, inherits(type, owner) else { return nil }
            return staticMember(function, type, arguments)
        case .extending(let function, let arguments):
            guard types.isClass(type), let owner = types.nominalSymbol(arguments[0]), inherits(type, owner)
            else { return nil }
            return number(
                of: function, arguments, selfClass: type == arguments[0] ? nil : type, at: function.range)
        case .allocating(let function, let arguments):
            guard types.isClass(type), let owner = function.owner, inherits(type, owner) else { return nil }
            return FunctionCompiler.allocatingInitializer(self, FunctionReference(function, arguments), type)
        case .initializing(let function, let arguments):
            guard types.isClass(type), let owner = function.owner, inherits(type, owner) else { return nil }
            let own = initializer(FunctionReference(function, arguments), in: type)
            return number(of: own.function, own.arguments, at: function.range)
        case .requirement(let function, let arguments):
            guard isErased, let proto = function.owner, checker.conforms(type, to: proto) else { return nil }
            return FunctionCompiler.witnessThunk(self, function, arguments, type, isRequirement: true)
        case .opened(let function, let arguments):
            guard isErased, let proto = function.owner, checker.conforms(type, to: proto), checker.meets(function, type)
            else { return nil }
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
        let type = function.parameters[parameter].argumentType
        let opened = types.instance(ofMetatype: type) ?? type
        return function.generics.parameters.firstIndex { types.parameter($0) == opened }
    }

    private func inherits(_ type: Type, _ owner: NominalSymbol) -> Bool {
        var current: Type? = type
        while let one = current {
            if types.nominalSymbol(one) === owner { return true }
            current = checker.superclass(of: one).map { concrete($0) }
        }
        return false
    }

    /// What stands in a slot of a class's table, called as `root` is, with the generic arguments that its class has here.
    func virtualMember(_ slot: Int, as root: FunctionSymbol, _ type: Type, _ own: [Type]) -> Int? {
        guard let table = types.nominalSymbol(type).map({ checker.virtualTable(of: $0) }), slot < table.count else {
            return nil
        }
        let member = table[slot]
        guard opener(of: member) !== root, let owner = ancestor(of: type, member.owner),
            let outer = ancestor(of: type, root.owner)
        else { return staticMember(member, type, own) }
        return FunctionCompiler.overrideThunk(
            self, root, FunctionReference(member, types.arguments(owner) + own), type, types.arguments(outer) + own)
    }

    /// A member of a class for one of its subclasses: a static one is made for each, since its `Self` is another.
    func staticMember(_ member: FunctionSymbol, _ type: Type, _ own: [Type]) -> Int? {
        guard let owner = ancestor(of: type, member.owner) else { return nil }
        let isOther = member.isStatic && owner != type
        return number(
            of: member, types.arguments(owner) + own, selfClass: isOther ? type : nil, at: member.range)
    }

    /// The superclass (or the type itself) that is an instance of this class.
    private func ancestor(of type: Type, _ wanted: NominalSymbol?) -> Type? {
        var owner = type
        while let symbol = types.nominalSymbol(owner), let wanted, symbol !== wanted {
            guard let superclass = checker.superclass(of: owner) else { return nil }
            owner = concrete(superclass)
        }
        return owner
    }

    /// The initialiser that a subclass has in the place of its superclass's.
    func initializer(_ reference: FunctionReference, in type: Type) -> FunctionReference {
        guard let owner = reference.function.owner, owner.kind == .class else { return reference }
        let own = reference.arguments.dropFirst(reference.function.outerGenericCount)
        var step = type
        while let symbol = types.nominalSymbol(step), symbol !== owner {
            for candidate in checker.initializers(of: symbol) where checker.sameShape(reference.function, candidate) {
                return FunctionReference(candidate, types.arguments(step) + own)
            }
            guard let superclass = checker.superclass(of: step) else { return reference }
            step = concrete(superclass)
        }
        return FunctionReference(reference.function, types.arguments(step) + own)
    }
}

extension FunctionCompiler {
    /// A call through a class's table.
    func invokeVirtual(
        _ reference: FunctionReference, _ sources: [ArgumentSource], _ target: Registers?
    ) -> Operand? {
        let function = reference.function
        guard let slot = function.virtualSlot, !function.isStatic, function.kind != .initializer else { return nil }
        let root = compiler.opener(of: function)
        let own = ownArguments(of: reference)
        let selector = compiler.selector(root, own, .virtual(root, slot: slot, arguments: own))
        let signature = signature(of: reference)
        guard let receiver = signature.parameters.first else { return nil }
        return window(signature, sources, target, mayFail: canFail(function)) { base in
            self.builder.emit(
                .callVirtual, x: receiver.at.object, a: selector, b: base.scalar, c: base.object)
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
        if function.isStatic { return staticThunk(outside, function, arguments, type, isRequirement: isRequirement) }
        if function.kind == .initializer {
            return initializerThunk(
                outside, FunctionReference(function, arguments, isRequirement ? .requirement : .direct), type)
        }
        let box = outside.parameters[0].at.object
        let slots = compiler.layout(type)
        let value = allocate(slots)
        loadSlots(fromRecord: box, slots: boxSlots(slots), slots, into: value)
        let reference = opened(function, arguments, isRequirement: isRequirement)
        var sources: [ArgumentSource] = [
            takesPlace(reference.function) ? .opened(value, type) : .kept(Operand(at: value, isOwned: false), type)
        ]
        for parameter in outside.parameters.dropFirst() {
            sources.append(
                parameter.isInout
                    ? .opened(parameter.at, parameter.type)
                    : .kept(Operand(at: parameter.at, isOwned: false), parameter.type))
        }
        handBack(reference, sources, outside)
        if takesPlace(reference.function) { putBack(value, type, into: box) }
        builder.emit(.returnReleasing)
    }

    /// The member for the type that was in the box; `fighter.attack(other)` opens the box of the argument then.
    private func opened(_ function: FunctionSymbol, _ arguments: [Type], isRequirement: Bool) -> FunctionReference {
        var reference = resolve(FunctionReference(function, arguments, isRequirement ? .requirement : .direct))
        if reference.dispatch == .direct,
            let parameter = compiler.checker.unboxedParameter(of: reference.function, reference.arguments)
        {
            reference.dispatch = .unboxing(parameter)
        }
        return reference
    }

    /// A call of a generic function with a box: the function for the type that is in it.
    func invokeUnboxing(
        _ reference: FunctionReference, _ parameter: Int, _ sources: [ArgumentSource], _ target: Registers?
    ) -> Operand {
        let function = reference.function
        let key = reference.arguments.map { concrete($0) }
        let selector = compiler.selector(
            function, key, .unboxing(function, arguments: key, parameter: parameter))
        let signature = FunctionCompiler.unboxingSignature(compiler, function, key)
        let place = place(of: parameter, of: function, in: signature)
        var sources = sources
        if takesCaptures(function) { sources.append(.kept(captureRecord(function), .any)) }
        let opened = signature.parameters[place]
        return window(signature, sources, target, mayFail: canFail(function)) { base in
            if self.types.instance(ofMetatype: opened.type) != nil {
                self.builder.emit(
                    .callVirtualType, x: opened.at.scalar, a: selector, b: base.scalar, c: base.object)
            } else {
                self.builder.emit(.callVirtual, x: opened.at.object, a: selector, b: base.scalar, c: base.object)
            }
        }
    }

    /// Behind the parameters stands what a local function captures.
    private static func unboxingSignature(
        _ compiler: Compiler, _ function: FunctionSymbol, _ arguments: [Type]
    ) -> Signature {
        let context = Context(function: function, parameters: function.generics.parameters, arguments: arguments)
        let this = FunctionCompiler(compiler, name: "", context: context)
        let plain = this.signature(of: function)
        guard this.takesCaptures(function) else { return plain }
        let parameters = plain.parameters.map { (type: $0.type, isInout: $0.isInout) } + [(type: .any, isInout: false)]
        return Signature(
            result: plain.result, throwsErrors: plain.throwsErrors, parameters: parameters,
            layout: { compiler.layout($0) })
    }

    /// Behind `self`, which initialisers of values make themselves, and before what is captured.
    private func place(of parameter: Int, of function: FunctionSymbol, in signature: Signature) -> Int {
        let others = signature.parameters.count - function.parameters.count
        return parameter + others - (takesCaptures(function) ? 1 : 0)
    }

    static func unboxingThunk(
        _ compiler: Compiler, _ function: FunctionSymbol, _ arguments: [Type], _ type: Type, parameter: Int,
        _ index: Int
    ) -> Int? {
        let key = Compiler.FunctionKey(function: function, arguments: [type] + arguments, role: .witness(2))
        return compiler.number(of: key, at: function.range) {
            var inner = arguments
            inner[index] = type
            let outside = unboxingSignature(compiler, function, arguments)
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
        let place = place(of: parameter, of: reference.function, in: outside)
        let box = outside.parameters[place]
        // What names a type is told as it is.
        let isNamed = types.instance(ofMetatype: box.type) != nil
        let slots = compiler.layout(type)
        let value = isNamed ? box.at : allocate(slots)
        if !isNamed { loadSlots(fromRecord: box.at.object, slots: boxSlots(slots), slots, into: value) }
        let opened = isNamed ? types.metatype(type) : type
        var passed = outside.parameters[...]
        if takesCaptures(reference.function), let record = passed.popLast() {
            loadCaptures(reference.function, from: record.at.object)
        }
        let sources = passed.enumerated().map { index, parameter -> ArgumentSource in
            if index == place {
                return parameter.isInout ? .opened(value, opened) : .kept(Operand(at: value, isOwned: false), opened)
            }
            return parameter.isInout
                ? .opened(parameter.at, parameter.type)
                : .kept(Operand(at: parameter.at, isOwned: false), parameter.type)
        }
        handBack(reference, sources, outside)
        if box.isInout { putBack(value, type, into: box.at.object) }
        builder.emit(.returnReleasing)
    }

    /// What a function of the type in the box gave, as what is known of it outside: `[Point]` is an `[Any]` there.
    func handOut(_ result: Registers, _ inside: Type, _ outside: Type, into at: Registers) {
        let slots = compiler.layout(outside)
        switch (types.kind(outside), types.kind(inside)) {
        case _ where inside == outside: move(result, to: at, slots)
        case (.existential, _): box(result, inside, into: at.object)
        case (.tuple(let wanted), .tuple(let given)):
            var (from, to) = (result, at)
            for (wanted, given) in zip(wanted, given) {
                handOut(from, given.type, wanted.type, into: to)
                from = from.advanced(by: compiler.layout(given.type))
                to = to.advanced(by: compiler.layout(wanted.type))
            }
        default:
            if slots == .none { return }
            castValue(Operand(at: result, isOwned: false), inside, outside, into: at, flag: allocateScalar())
        }
    }

    /// The box that was opened holds the changed value.
    private func putBack(_ value: Registers, _ type: Type, into opened: Int) {
        let changed = allocateObject()
        box(value, type, into: changed)
        builder.emit(.assignObject, a: opened, b: changed)
    }

    func beginThunk(_ outside: Signature) {
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
        _ outside: Signature, _ function: FunctionSymbol, _ arguments: [Type], _ type: Type, isRequirement: Bool
    ) {
        let reference = opened(function, arguments, isRequirement: isRequirement)
        let sources = passedOn(outside)
        let inside = resultType(of: reference)
        // A class may have inherited the member, or have one in its place.
        func invoke(_ target: Registers?) -> Operand {
            invokeStatic(reference, .type(type), sources, target) ?? self.invoke(reference, sources, inside, target)
        }
        if inside == outside.result {
            _ = invoke(outside.resultAt)
        } else {
            let result = invoke(nil)
            handOut(result.at, inside, outside.result, into: outside.resultAt)
        }
        builder.emit(.returnReleasing)
    }

    private func takesPlace(_ function: FunctionSymbol) -> Bool {
        function.isMutating && !(function.owner?.kind == .class)
    }
}
