import Syntax

extension FunctionCompiler {
    /// A call of an initialiser: of a new value or instance, or of another initialiser of the same `self`.
    func initialize(
        _ call: CheckedExpression.Call, _ reference: FunctionReference, _ type: Type, _ target: Registers?
    ) -> Operand? {
        let function = reference.function
        switch call.receiver {
        case .address(let place), .value(let place):
            return delegate(place, reference, sources(of: call, for: reference), target)
        case .type(let made):
            let instance = concrete(made)
            if !types.isClass(instance) { return nil }
            return makeInstance(instance, reference, sources(of: call, for: reference), target)
        case .none:
            let made = types.wrapped(type).flatMap { function.isFailable ? $0 : nil } ?? type
            if !types.isClass(made) { return nil }
            return makeInstance(made, reference, sources(of: call, for: reference), target)
        case .metatype(let metatype):
            if reference.dispatch == .existential || reference.dispatch == .opened {
                return initializeExistential(reference, metatype, sources(of: call, for: reference), target)
            }
            let known = knownInstance(metatype)
            let made = known ?? concrete(types.instance(ofMetatype: metatype.type) ?? type)
            guard types.isClass(made) else { return nil }
            let sources = sources(of: call, for: reference)
            if known != nil { return makeInstance(made, reference, sources, target) }
            return allocateDynamically(reference, metatype, sources, target)
        }
    }

    /// `self.init(…)` and `super.init(…)`.
    private func delegate(
        _ place: CheckedExpression, _ reference: FunctionReference, _ sources: [ArgumentSource],
        _ target: Registers?
    ) -> Operand? {
        if types.isClass(concrete(place.type)) {
            isDelegating = true
            let sources = [.opened(open(place).at, place.type)] + sources
            let result = invokeOverriding(reference, place, sources) ?? invokeDirectly(reference, sources, nil)
            if reference.function.isFailable { failInitializerIfFalse(result.at.scalar) }
            isDelegating = false
            progress.hasDelegated = true
            return Operand(at: target ?? next, isOwned: true)
        }
        let made = concrete(place.type)
        let slots = compiler.layout(made)
        let result = invokeDirectly(reference, sources, nil)
        change(place) { at in
            if reference.function.isFailable {
                let fine = builder.makeLabel()
                jumpIfSome(result.at, made, to: fine)
                returnNilFromInitializer()
                bind(fine)
                assign(payload(of: result.at, made), to: at, slots)
            } else {
                assign(result.at, to: at, slots)
            }
        }
        return Operand(at: target ?? next, isOwned: true)
    }

    private func failInitializerIfFalse(_ flag: Int) {
        let fine = builder.makeLabel()
        builder.jump(.jumpIfTrue, a: flag, to: fine)
        returnNilFromInitializer()
        bind(fine)
    }

    /// `return nil` of an initialiser.
    func returnNilFromInitializer() {
        guard let point = returns.last, let initialization = point.initializes else { return }
        // What cannot give nil itself says `self.init(…)!`.
        if context.function?.isFailable == false { return stop(.nilUnwrapped) }
        runDeferred(downTo: point.deferDepth)
        dropUnfinished(point, initialization)
        if initialization.isClass {
            loadInteger(0, into: point.target.scalar)
        } else {
            setNil(point.target, optional: point.type)
        }
        emitReturn()
    }

    // MARK: - Instances that are not finished

    func noteAssigned(_ place: CheckedExpression) {
        guard case .field(let base, let variable) = place.kind, case .variable(let own) = base.kind, own.name == .self
        else { return }
        progress.assignedProperties.insert(variable)
    }

    /// The initialiser is left here without a value: what it has of one goes after its own variables.
    func dropUnfinished(_ point: ReturnPoint, _ initialization: Initialization) {
        releaseAbove(point.mark)
        if initialization.isClass {
            abandonUnfinished(initialization)
            releaseObjects(initialization.selfAt.object, 1)
        } else if !initialization.isFailable {
            releaseWhole(point.target.object, compiler.layout(point.type).objects)
        }
    }

    /// No deinitialiser runs for what is not finished. Where an initialiser called by this one failed, that one has seen to it.
    private func abandonUnfinished(_ initialization: Initialization) {
        guard !isDelegating, !isFinished, let type = context.function?.selfType else { return }
        let own = Operand(at: initialization.selfAt, isOwned: false)
        let mark = next
        _ = routine(.abandon, [], [.kept(own, concrete(type))], .void, nil)
        next = mark
    }

    /// What there is behind branches once this one has been compiled; none knows what another makes of `self`.
    func joined(_ behind: Progress, after branch: CheckedBlock) -> Progress {
        switch branch.statements.last?.kind {
        case .return?, .throw?: behind
        default: behind.united(with: progress)
        }
    }

    /// Has `self` everything by now? What is assigned further up counts, in whichever branch.
    private var isFinished: Bool {
        guard let function = context.function, let owner = function.owner else { return true }
        if function.isConvenience || function.isDelegating || owner.superclass != nil, !progress.hasDelegated {
            return false
        }
        if function.isConvenience || function.isDelegating { return true }
        return owner.storedProperties.allSatisfy { field in
            field.isLazy || progress.assignedProperties.contains(field) || checker.initialValue(of: field) != nil
                || !field.isLet && types.wrapped(concrete(field.type)) != nil
        }
    }

    func invokeDirectly(
        _ reference: FunctionReference, _ sources: [ArgumentSource], _ target: Registers?
    ) -> Operand {
        var direct = reference
        // What comes in a box is taken out of it there.
        if case .unboxing = reference.dispatch {} else { direct.dispatch = .direct }
        return invoke(direct, sources, resultType(of: direct), target)
    }

    /// Allocates an instance and runs the initialiser on it.
    func makeInstance(
        _ instance: Type, _ inherited: FunctionReference, _ sources: [ArgumentSource], _ target: Registers?
    ) -> Operand {
        var reference = compiler.initializer(inherited, in: instance)
        if reference.function == inherited.function { reference.dispatch = inherited.dispatch }
        let at = target ?? allocate(.object)
        let mark = next
        let classLayout = compiler.classLayout(instance)
        let number = compiler.runtimeType(instance)
        var flags: ObjectFlags = []
        if compiler.machine.types[number].hasDeinitializer { flags.insert(.hasDeinitializer) }
        if classLayout.hasSlotMap { flags.insert(.hasSlotMap) }
        let shape = RecordShape(kind: .instance, type: number, layout: classLayout.layout, flags: flags.rawValue)
        let object = Registers(scalar: next.scalar, object: allocateObject())
        builder.emit(.makeRecord, a: object.object, b: builder.shape(shape))
        _ = invokeDirectly(reference, [.opened(object, instance)] + sources, nil)
        builder.emit(.moveObject, a: at.object, b: object.object)
        next = mark
        return Operand(at: at, isOwned: true)
    }
}

extension Compiler {
    /// The slots of a field in instances of a class or its subclasses.
    func fieldPlace(_ variable: VariableSymbol, in type: Type) -> Registers {
        classLayout(type).places[variable] ?? Registers(scalar: 0, object: 0)
    }

    var boolType: Type { libraryNominal("Bool") }

    func libraryNominal(_ name: String) -> Type {
        checker.libraryType(name).map { types.nominal($0) } ?? .void
    }

    func optional(of type: Type) -> Type {
        checker.libraryType("Optional").map { types.nominal($0, [type]) } ?? type
    }

    /// The function that makes a static variable's initial value, once.
    func staticInitializer(_ key: GlobalKey, _ type: Type, _ global: Registers, _ flag: Int) -> Int {
        if let known = staticInitializers[key] { return known }
        let number = machine.add(Code(name: text(key.variable.name)))
        staticInitializers[key] = number
        let context = FunctionCompiler.Context(
            function: nil, parameters: key.variable.owner?.generics.parameters ?? [], arguments: key.arguments)
        let this = FunctionCompiler(self, name: text(key.variable.name), context: context)
        let one = this.allocateScalar()
        this.loadInteger(1, into: one)
        this.builder.emit(.storeGlobal, a: flag, b: one)
        if let value = checker.initialValue(of: key.variable) {
            let slots = layout(type)
            this.storeGlobal(this.owned(this.evaluate(value), slots), slots, in: global)
        }
        this.builder.emit(.returnReleasing)
        machine.replace(number, with: this.finish(ownedStart: 0))
        return number
    }

    /// A native function as used with concrete types.
    func native(_ reference: FunctionReference, _ signature: Signature, _ body: @escaping NativeFunction) -> Int {
        let key = NativeKey(function: reference.function, arguments: reference.arguments, role: -1)
        if let known = natives[key] { return known }
        let entry = nativeEntry(
            text(reference.function.name), signature, reference.arguments.map { runtimeType($0) }, body)
        let number = machine.add(entry)
        natives[key] = number
        return number
    }

    func nativeEntry(
        _ name: String, _ signature: Signature, _ typeNumbers: [Int], _ body: @escaping NativeFunction
    ) -> NativeEntry {
        NativeEntry(
            name: name, types: typeNumbers, signature: signature,
            parameterTypes: signature.parameters.map { runtimeType($0.type) } + [runtimeType(signature.result)],
            optionalForm: types.wrapped(signature.result).map { isPointer($0) ? .pointer : .tagged }, body: body)
    }
}
