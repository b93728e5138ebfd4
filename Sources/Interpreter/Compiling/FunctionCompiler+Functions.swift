import Diagnostics
import Syntax

extension FunctionCompiler {
    /// The code of a unit's statements.
    static func unit(_ compiler: Compiler, _ unit: CheckedUnit) -> Code {
        let context = Context(function: unit.topLevel, parameters: [], arguments: [])
        let this = FunctionCompiler(compiler, name: "main", context: context)
        this.lowScratch = this.allocateScalar()
        this.returns = [
            ReturnPoint(
                target: this.next, type: .void, end: nil, mark: this.next, deferDepth: 0, handlerDepth: 0)
        ]
        let error = this.allocateObject()
        // An error that nothing catches is told of the statement that it came out of.
        var uncaught: [(label: CodeBuilder.Label, place: SourceRange)] = []
        this.scoped {
            for statement in unit.statements {
                let failed = this.builder.makeLabel()
                let jumps = this.builder.jumpCount
                this.handlers.append(
                    Handler(label: failed, error: error, mark: this.next, accessDepth: 0, deferDepth: 0))
                this.statement(statement, shown: unit.shown)
                this.handlers.removeLast()
                if this.builder.isTarget(failed, since: jumps) { uncaught.append((failed, statement.range)) }
            }
        }
        this.builder.emit(.returnReleasing)
        for (label, place) in uncaught {
            this.bind(label)
            this.builder.origin = place
            this.stopWithError(error, .errorThrown)
        }
        return this.finish(ownedStart: 0)
    }

    /// An error that nobody caught: the text of its box, then the end.
    func stopWithError(_ error: Int, _ code: StopCode) {
        let text = describeError(error)
        builder.emit(.stopWith, x: Int(code.rawValue), a: text)
    }

    /// The code of a function or closure.
    static func function(
        _ compiler: Compiler, _ function: FunctionSymbol, _ context: Context, closed: [VariableSymbol] = []
    ) -> Code {
        let this = FunctionCompiler(compiler, name: compiler.text(function.name), context: context)
        this.closed = closed
        this.builder.origin = function.range
        let signature = this.signature(of: function)
        this.throwsErrors = signature.throwsErrors
        this.bindParameters(function, signature)
        if case .synthesized(let synthesis) = function.implementation {
            this.prologue(function)
            this.synthesize(synthesis, function, signature)
        } else if let body = compiler.checker.body(of: function) {
            this.prologue(function)
            this.body(body, of: function, signature)
        }
        return this.finish(ownedStart: signature.ownedStart)
    }

    /// The window of a function in the current context: `self` is its first parameter.
    func signature(of function: FunctionSymbol) -> Signature {
        var list: [(type: Type, isInout: Bool)] = []
        if let own = selfParameter(of: function) { list.append(own) }
        for parameter in function.parameters {
            list.append((concrete(parameter.variable.type), parameter.isInout))
        }
        return Signature(
            result: resultType(of: function), throwsErrors: mayThrow(function), parameters: list,
            layout: compiler.layout)
    }

    /// Closures keep room for an error always, so that a function value may be used where one that throws is wanted.
    func mayThrow(_ function: FunctionSymbol) -> Bool {
        function.thrown != nil || function.isRethrowing || function.kind == .closure || function.isInner
    }

    /// Does `self` come as a parameter? Initialisers of value types make it; static members do without. An initialiser of a
    /// class is the only holder of its instance, which dies with it if it fails.
    func selfParameter(of function: FunctionSymbol) -> (type: Type, isInout: Bool)? {
        guard let selfType = function.selfType, !function.isStatic, function.kind != .closure, function.kind != .local
        else { return nil }
        let type = concrete(selfType)
        if function.kind == .initializer {
            return types.isClass(type) ? (type, true) : nil
        }
        return (type, function.isMutating && !types.isClass(type))
    }

    func resultType(of function: FunctionSymbol) -> Type {
        guard function.kind == .initializer, let selfType = function.selfType else { return concrete(function.result) }
        let type = concrete(selfType)
        // A class's initialiser works on an instance that is there; one that can fail says whether it did.
        if types.isClass(type) { return function.isFailable ? compiler.boolType : .void }
        return function.isFailable ? compiler.optional(of: type) : type
    }

    private func bindParameters(_ function: FunctionSymbol, _ signature: Signature) {
        next = Registers(scalar: signature.size.scalars, object: signature.size.objects)
        noteHigh(next)
        constantStart = next.scalar
        lowScratch = allocateScalar()
        var index = 0
        if selfParameter(of: function) != nil {
            if let variable = function.selfVariable {
                locations[variable] = .registers(signature.parameters[0].at)
            }
            let own = signature.parameters[0]
            if types.isClass(own.type) { ownObject = own.at.object }
            if !own.isInout { noteWhole(own.at, own.layout) }
            index = 1
        }
        for parameter in function.parameters {
            let given = signature.parameters[index]
            locations[parameter.variable] = .registers(given.at)
            if !parameter.isInout { noteParts(given.at, given.type, as: parameter.variable.type) }
            index += 1
        }
    }

    /// Takes captures out of the closure, and moves captured parameters into boxes.
    private func prologue(_ function: FunctionSymbol) {
        if hasCaptures(function) {
            let register = allocateObject()
            closureRegister = register
            loadCaptures(function, from: register)
        }
        for parameter in function.parameters where isBoxed(parameter.variable) {
            boxParameter(parameter.variable, isInout: parameter.isInout)
        }
        if let variable = function.selfVariable, isBoxed(variable), function.kind != .initializer {
            boxParameter(variable, isInout: selfParameter(of: function)?.isInout ?? false)
        }
    }

    /// Leaves the function: what a closure may have changed in its box goes back to the caller's place.
    func emitReturn() {
        if builder.isUnreachable { return }
        for entry in inoutBoxes {
            let slots = entry.layout
            takeSlots(fromRecord: entry.box, slots: boxSlots(slots), slots, into: entry.at)
        }
        releaseWholes()
        builder.emit(.returnReleasing)
    }

    private func boxParameter(_ variable: VariableSymbol, isInout: Bool) {
        guard case .registers(let at) = locations[variable] else { return }
        let box = makeBox(variable.type)
        storeSlots(at, layout(variable.type), inRecord: box, slots: boxSlots(layout(variable.type)))
        locations[variable] = .box(box)
        if isInout { inoutBoxes.append((box, at, layout(variable.type))) }
    }

    private func body(_ body: CheckedBlock, of function: FunctionSymbol, _ signature: Signature) {
        var point = ReturnPoint(
            target: signature.resultAt, type: signature.result, end: nil, mark: next, deferDepth: 0, handlerDepth: 0)
        if function.kind == .initializer {
            point.initializes = prepareInitializer(function, body, signature)
        }
        returns = [point]
        scoped {
            for statement in body.statements { self.statement(statement) }
        }
        if point.initializes != nil { finishInitializer(returns[0]) }
        emitReturn()
    }

    /// Gives `self` of an initialiser its place and the fields their initial values.
    func prepareInitializer(
        _ function: FunctionSymbol, _ body: CheckedBlock?, _ signature: Signature
    ) -> Initialization {
        let selfType = concrete(function.selfType ?? .error)
        let isClass = types.isClass(selfType)
        var at = signature.resultAt
        if isClass {
            at = signature.parameters[0].at
        } else if function.isFailable {
            at = allocate(compiler.layout(selfType))
            noteWhole(at, compiler.layout(selfType))
        }
        if let variable = function.selfVariable { locations[variable] = .registers(at) }
        if !function.isDelegating { initialValues(of: selfType, at) }
        return Initialization(selfAt: at, isFailable: function.isFailable, isClass: isClass)
    }

    /// Runs the initial values that stand at the declarations of a type's own fields.
    func initialValues(of type: Type, _ at: Registers) {
        guard let symbol = types.nominalSymbol(type) else { return }
        let outer = context
        context.parameters = symbol.generics.parameters
        context.arguments = types.arguments(type)
        defer { context = outer }
        let places = symbol.kind == .class ? [] : compiler.places(of: type)
        for (index, field) in symbol.storedProperties.enumerated() {
            let fieldLayout = layout(field.type)
            if symbol.kind == .class {
                let mark = next
                if !field.isLazy, let value = checker.initialValue(of: field),
                    let slots = compiler.classLayout(type).places[field]
                {
                    let operand = evaluate(value)
                    storeSlots(owned(operand, fieldLayout), fieldLayout, inRecord: at.object, slots: slots)
                }
                next = mark
            } else {
                let place = offset(at, places[index])
                if !field.isLazy, let value = checker.initialValue(of: field) {
                    evaluate(value, into: place)
                } else if !field.isLet, field.isLazy || types.wrapped(concrete(field.type)) != nil {
                    // What a lazy property begins with is that it has no value yet.
                    let stored = field.isLazy ? compiler.optional(of: concrete(field.type)) : concrete(field.type)
                    if compiler.layout(stored).scalars > 0 { loadInteger(0, into: place.scalar) }
                }
            }
        }
    }

    func offset(_ base: Registers, _ by: Registers) -> Registers {
        Registers(scalar: base.scalar + by.scalar, object: base.object + by.object)
    }

    /// What falls out of an initialiser's end: the value, or that it worked.
    func finishInitializer(_ point: ReturnPoint) {
        guard let initialization = point.initializes, initialization.isFailable else { return }
        if initialization.isClass {
            loadInteger(1, into: point.target.scalar)
        } else {
            let selfType = types.wrapped(point.type) ?? point.type
            wrap(initialization.selfAt, compiler.layout(selfType), selfType, into: point.target)
        }
    }
}
