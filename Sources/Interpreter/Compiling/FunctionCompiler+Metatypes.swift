import Diagnostics
import Syntax

/// Static members and initialisers of the type that a metatype names: a class's may be a subclass's.
extension FunctionCompiler {
    /// The generic arguments that are not the owner's.
    func ownArguments(of reference: FunctionReference) -> [Type] {
        reference.arguments.dropFirst(reference.function.outerGenericCount).map { concrete($0) }
    }

    /// The type that a metatype value names, if that is known here.
    func knownInstance(_ metatype: CheckedExpression) -> Type? {
        switch metatype.kind {
        case .typeValue(let type): return concrete(metatypeInstance(type))
        case .convert(.upcast, let inner): return knownInstance(inner)
        case .variable(let variable):
            guard let function = context.function, function.isStatic, variable == function.selfVariable else {
                return nil
            }
            return context.selfClass ?? types.instance(ofMetatype: concrete(variable.type))
        default: return nil
        }
    }

    /// A static member as the type that it is called on has it; nil if that is the declaration itself.
    func invokeStatic(
        _ reference: FunctionReference, _ receiver: CheckedExpression.Receiver, _ sources: [ArgumentSource],
        _ target: Registers?
    ) -> Operand? {
        guard reference.function.isStatic else { return nil }
        switch receiver {
        case .type(let type): return invokeStatic(reference, of: concrete(type), sources, target)
        case .metatype(let metatype):
            if let known = knownInstance(metatype) {
                return invokeStatic(reference, of: known, sources, target)
            }
            return invokeStatic(reference, ofDynamic: metatype, sources, target)
        case .none, .value, .address: return nil
        }
    }

    private func invokeStatic(
        _ reference: FunctionReference, of type: Type, _ sources: [ArgumentSource], _ target: Registers?
    ) -> Operand? {
        let function = reference.function
        guard types.isClass(type), let owner = function.owner else { return nil }
        if owner.kind == .protocol, reference.dispatch == .direct {
            return invokeExtension(reference, of: type, sources, target)
        }
        guard owner.kind == .class, types.nominalSymbol(type) !== owner else { return nil }
        let own = ownArguments(of: reference)
        // `super.make()` is the superclass's own, called on the type that `self` is.
        let slot = reference.dispatch == .direct ? nil : function.virtualSlot
        let number =
            slot.flatMap { compiler.virtualMember($0, as: compiler.opener(of: function), type, own) }
            ?? compiler.staticMember(function, type, own)
        guard let number else { return nil }
        return window(signature(of: reference), sources, target, mayFail: canFail(function)) { base in
            self.builder.emit(.call, a: number, b: base.scalar, c: base.object)
        }
    }

    /// A static member of a protocol's extension for a subclass: `Self` is the class that it is called on by name, `self`
    /// the one that is there.
    private func invokeExtension(
        _ reference: FunctionReference, of type: Type, _ sources: [ArgumentSource], _ target: Registers?
    ) -> Operand? {
        let function = reference.function
        guard case .source = function.implementation, reference.arguments.first != type else { return nil }
        let number = compiler.number(
            of: function, reference.arguments, selfClass: type, at: builder.origin ?? function.range)
        return window(signature(of: reference), sources, target, mayFail: canFail(function)) { base in
            self.builder.emit(.call, a: number, b: base.scalar, c: base.object)
        }
    }

    private func invokeStatic(
        _ reference: FunctionReference, ofDynamic metatype: CheckedExpression, _ sources: [ArgumentSource],
        _ target: Registers?
    ) -> Operand? {
        let function = reference.function
        let selector: Int
        let signature: Signature
        switch reference.dispatch {
        case .existential, .opened:
            let key = reference.arguments.map { concrete($0) }
            selector = compiler.selector(
                function, key,
                reference.dispatch == .opened
                    ? .opened(function, arguments: key) : .requirement(function, arguments: key))
            signature = FunctionCompiler.existentialSignature(compiler, function, key)
        default:
            if function.owner?.kind == .protocol, let own = reference.arguments.first, types.isClass(concrete(own)) {
                let key = reference.arguments.map { concrete($0) }
                let selector = compiler.selector(function, key, .extending(function, arguments: key))
                return callThroughType(
                    metatype, selector, self.signature(of: reference), sources, target, mayFail: canFail(function))
            }
            guard function.owner?.kind == .class else { return nil }
            let own = ownArguments(of: reference)
            if let slot = function.virtualSlot {
                let root = compiler.opener(of: function)
                selector = compiler.selector(root, own, .virtual(root, slot: slot, arguments: own))
            } else {
                selector = compiler.selector(function, own, .inherited(function, arguments: own))
            }
            signature = self.signature(of: reference)
        }
        return callThroughType(
            metatype, selector, signature, sources, target, mayFail: canFail(function))
    }

    /// Calls what the dispatch table of the named type has for a selector.
    private func callThroughType(
        _ metatype: CheckedExpression, _ selector: Int, _ signature: Signature, _ sources: [ArgumentSource],
        _ target: Registers?, mayFail: Bool
    ) -> Operand {
        let type = owned(evaluate(metatype), .scalar).scalar
        return window(signature, sources, target, mayFail: mayFail) { base in
            // The type lies behind the window, where the callee's own registers begin.
            let place = base.scalar + signature.size.scalars
            self.noteHigh(Registers(scalar: place + 1, object: 0))
            self.builder.emit(.moveScalar, a: place, b: type)
            self.builder.emit(
                .callVirtualType, x: signature.size.scalars, a: selector, b: base.scalar, c: base.object)
        }
    }

    // MARK: Initialisers

    /// An instance of the class that a metatype value names at run time.
    func allocateDynamically(
        _ reference: FunctionReference, _ metatype: CheckedExpression, _ sources: [ArgumentSource],
        _ target: Registers?
    ) -> Operand {
        let key = reference.arguments.map { concrete($0) }
        let selector = compiler.selector(
            reference.function, key, .allocating(reference.function, arguments: key))
        let made = resolve(reference)
        return callThroughType(
            metatype, selector, FunctionCompiler.allocatingSignature(compiler, made), sources, target,
            mayFail: canFail(reference.function))
    }

    /// A value of the type that an `any P.Type` names, in its box.
    func initializeExistential(
        _ reference: FunctionReference, _ metatype: CheckedExpression, _ sources: [ArgumentSource],
        _ target: Registers?
    ) -> Operand {
        let function = reference.function
        let key = reference.arguments.map { concrete($0) }
        let selector = compiler.selector(
            function, key,
            reference.dispatch == .opened
                ? .opened(function, arguments: key) : .requirement(function, arguments: key))
        return callThroughType(
            metatype, selector, FunctionCompiler.existentialSignature(compiler, function, key), sources, target,
            mayFail: canFail(function))
    }

    /// `self.init(…)` of a class: the initialiser that the instance's own class has.
    func invokeOverriding(
        _ reference: FunctionReference, _ place: CheckedExpression, _ sources: [ArgumentSource]
    ) -> Operand? {
        let function = reference.function
        guard let owner = function.owner, !owner.isFinal, let selfType = context.function?.selfType,
            context.function?.kind == .initializer, concrete(selfType) == concrete(place.type)
        else { return nil }
        let key = reference.arguments.map { concrete($0) }
        let selector = compiler.selector(function, key, .initializing(function, arguments: key))
        let signature = signature(of: reference)
        guard let receiver = signature.parameters.first else { return nil }
        return window(signature, sources, nil, mayFail: canFail(function)) { base in
            self.builder.emit(.callVirtual, x: receiver.at.object, a: selector, b: base.scalar, c: base.object)
        }
    }

    /// The window of an initialiser of a class that makes its instance.
    private static func allocatingSignature(_ compiler: Compiler, _ reference: FunctionReference) -> Signature {
        let function = reference.function
        let context = Context(
            function: function, parameters: function.generics.parameters, arguments: reference.arguments)
        let this = FunctionCompiler(compiler, name: "", context: context)
        let made = this.concrete(function.selfType ?? .void)
        return Signature(
            result: function.isFailable ? compiler.optional(of: made) : made, throwsErrors: this.mayThrow(function),
            parameters: function.parameters.map { (this.concrete($0.variable.type), $0.isInout) },
            layout: compiler.layout)
    }

    /// A function that makes an instance of `type` by its form of an initialiser.
    static func allocatingInitializer(_ compiler: Compiler, _ reference: FunctionReference, _ type: Type) -> Int? {
        let function = reference.function
        let key = Compiler.FunctionKey(
            function: function, arguments: [type] + reference.arguments, role: .witness(3))
        return compiler.number(of: key, at: function.range) {
            let outside = allocatingSignature(compiler, reference)
            let context = Context(
                function: function, parameters: function.generics.parameters, arguments: reference.arguments)
            let this = FunctionCompiler(compiler, name: compiler.text(function.name), context: context)
            this.throwsErrors = outside.throwsErrors
            this.builder.origin = function.range
            this.beginThunk(outside)
            _ = this.makeInstance(type, reference, this.passedOn(outside), outside.resultAt)
            this.builder.emit(.returnReleasing)
            return this.finish(ownedStart: outside.ownedStart)
        }
    }

    /// The initialiser of the type behind a requirement; its value goes into a box.
    func initializerThunk(_ outside: Signature, _ required: FunctionReference, _ type: Type) {
        let reference = resolve(required)
        let sources = passedOn(outside)
        let isFailable = reference.function.isFailable
        let result: Operand
        if types.isClass(type) {
            result = makeInstance(type, reference, sources, nil)
        } else {
            result = invokeDirectly(reference, sources, nil)
        }
        let end = builder.makeLabel()
        if isFailable { jumpIfNil(result.at, type, to: end) }
        box(isFailable ? payload(of: result.at, type) : result.at, type, into: outside.resultAt.object)
        bind(end)
        builder.emit(.returnReleasing)
    }

    /// The parameters of a thunk as arguments of what it calls.
    func passedOn(_ outside: Signature) -> [ArgumentSource] {
        outside.parameters.map { parameter in
            parameter.isInout
                ? .opened(parameter.at, parameter.type)
                : .kept(Operand(at: parameter.at, isOwned: false), parameter.type)
        }
    }
}
