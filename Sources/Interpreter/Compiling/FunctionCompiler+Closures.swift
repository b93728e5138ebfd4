import Diagnostics
import Syntax

/// A closure's record holds what it captured: scalars first, then objects. A boxed variable is captured as its box.
extension FunctionCompiler {
    struct Capture {
        var variable: VariableSymbol
        var layout: ValueLayout
        var isBox: Bool
        /// Slots in the record.
        var slots = Registers(scalar: 0, object: 0)
    }

    /// What a closure's record holds and where.
    func captures(of function: FunctionSymbol) -> (list: [Capture], layout: ValueLayout) {
        var list: [Capture] = []
        for variable in function.captures {
            list.append(
                Capture(
                    variable: variable, layout: isBoxed(variable) ? .object : layout(variable.type),
                    isBox: isBoxed(variable)))
        }
        for entry in compiler.closures[function]?.captureList ?? [] {
            list.append(Capture(variable: entry.variable, layout: layout(entry.variable.type), isBox: false))
        }
        var sum = ValueLayout.none
        for capture in list { sum += capture.layout }
        var next = Registers(scalar: 0, object: sum.scalars)
        for index in list.indices {
            list[index].slots = next
            next = next.advanced(by: list[index].layout)
        }
        return (list, sum)
    }

    /// Takes the captures of the running closure into registers.
    func loadCaptures(_ function: FunctionSymbol, from closure: Int) {
        for capture in captures(of: function).list {
            let at = allocate(capture.layout)
            loadSlots(fromRecord: closure, slots: capture.slots, capture.layout, into: at)
            locations[capture.variable] = capture.isBox ? .box(at.object) : .registers(at)
        }
    }

    /// Does a variable live in a box? An inout parameter that a closure uses does, while its function runs.
    func isBoxed(_ variable: VariableSymbol) -> Bool {
        variable.isBoxed || variable.isInout && variable.isCaptured
    }

    /// Does a local function need what is around it?
    func takesCaptures(_ function: FunctionSymbol) -> Bool { function.isInner && !function.captures.isEmpty }

    func hasCaptures(_ function: FunctionSymbol) -> Bool {
        !function.captures.isEmpty || !(compiler.closures[function]?.captureList.isEmpty ?? true)
    }

    /// A closure literal as a value.
    func closure(_ closure: CheckedClosure, _ target: Registers?) -> Operand {
        compiler.closures[closure.function] = closure
        return makeClosure(closure.function, closure.captureList, target)
    }

    /// A closure that was to be compiled in place, as a value after all.
    func materialize(_ closure: CheckedClosure, _ origin: Context, _ target: Registers?) -> Operand {
        let outer = context
        context = origin
        defer { context = outer }
        return self.closure(closure, target)
    }

    /// The record of a closure or local function, with what it captures here.
    func makeClosure(
        _ function: FunctionSymbol, _ captureList: [(variable: VariableSymbol, value: CheckedExpression)],
        _ target: Registers?, in inner: Context? = nil
    ) -> Operand {
        let inner = inner ?? context
        let number = compiler.number(
            of: function, inner.arguments, in: inner.parameters, selfClass: inner.selfClass,
            closed: closedToClosures[function] ?? [], at: builder.origin ?? function.range)
        let at = target ?? allocate(.object)
        let mark = next
        let (list, sum) = captures(of: function)
        let shape = RecordShape(kind: .closure, type: 0, layout: sum)
        let record = allocateObject()
        builder.emit(.makeClosure, a: record, b: number, c: builder.shape(shape))
        for capture in list {
            let mark = next
            if let entry = captureList.first(where: { $0.variable == capture.variable }) {
                let value = owned(evaluate(entry.value), capture.layout)
                storeSlots(value, capture.layout, inRecord: record, slots: capture.slots)
            } else {
                store(capture, in: record)
            }
            next = mark
        }
        builder.emit(.moveObject, a: at.object, b: record)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    /// What a local function captures here, without its code: for whoever makes the function of it later.
    func captureRecord(_ function: FunctionSymbol) -> Operand {
        let (list, sum) = captures(of: function)
        let at = allocate(.object)
        let shape = RecordShape(kind: .closure, type: 0, layout: sum)
        builder.emit(.makeRecord, a: at.object, b: builder.shape(shape))
        for capture in list {
            let mark = next
            store(capture, in: at.object)
            next = mark
        }
        return Operand(at: at, isOwned: true)
    }

    private func store(_ capture: Capture, in record: Int) {
        switch location(of: capture.variable) {
        case .box(let box):
            let copy = allocateObject()
            builder.emit(.copyObject, a: copy, b: box)
            storeSlots(
                Registers(scalar: 0, object: copy), .object, inRecord: record, slots: capture.slots)
        default:
            let type = concrete(capture.variable.type)
            let value = readVariable(capture.variable, type, nil)
            let source = capture.layout.objects == 0 ? value.at : owned(value, capture.layout)
            storeSlots(source, capture.layout, inRecord: record, slots: capture.slots)
        }
    }

    /// Calls a local function that captures variables: through a record made for the call, or the running one.
    func callLocal(_ reference: FunctionReference, _ sources: [ArgumentSource], _ target: Registers?) -> Operand {
        let function = reference.function
        let local = innerContext(reference)
        let mark = next
        let slots = inContext(local) { layout(function.result) }
        let at = target ?? allocate(slots)
        let inner = next
        let record: Operand
        if context.function == function, context.arguments == local.arguments, let register = closureRegister {
            record = Operand(at: Registers(scalar: 0, object: register), isOwned: false)
        } else {
            record = makeClosure(function, [], nil, in: local)
        }
        _ = window(signature(of: reference), sources, at, mayFail: canFail(function)) { base in
            self.builder.emit(.callClosure, a: record.at.object, b: base.scalar, c: base.object)
        }
        discard(record, .object)
        next = target == nil ? inner : mark
        return Operand(at: at, isOwned: true)
    }

    // MARK: Functions as values

    /// A function as a value: a closure that calls it.
    func functionValue(
        _ reference: FunctionReference, _ receiver: CheckedExpression.Receiver, _ expression: CheckedExpression,
        _ target: Registers?
    ) -> Operand {
        if reference.function.kind == .local {
            return makeClosure(reference.function, [], target, in: innerContext(reference))
        }
        guard let type = types.function(concrete(expression.type)) else { return fresh(expression, target) }
        let function = FunctionSymbol(
            name: reference.function.name, range: expression.range, kind: .closure)
        let closure = CheckedClosure(function)
        var receiver = receiver
        if case .value(let value) = receiver {
            let variable = local(reference.function.name, value.type, expression.range)
            closure.captureList = [(variable, value)]
            receiver = .value(stand(variable, expression))
        }
        var arguments: [CheckedExpression.Argument] = []
        for parameter in type.parameters {
            let variable = local(reference.function.name, parameter.type, expression.range)
            variable.isInout = parameter.isInout
            function.parameters.append(ParameterSymbol(label: nil, variable: variable, argumentType: parameter.type))
            let value = stand(variable, expression)
            arguments.append(parameter.isInout ? .address(value) : .value(value))
        }
        function.result = type.result
        function.thrown = type.thrown
        let kind = CheckedExpression.Kind.call(
            CheckedExpression.Call(function: reference, receiver: receiver, arguments: arguments))
        let call = CheckedExpression(kind, type.result, range: expression.range, node: expression.node)
        let statement = CheckedStatement(.return(call), range: expression.range, node: expression.node)
        function.implementation = .source
        function.body = CheckedBlock([statement], range: expression.range)
        return self.closure(closure, target)
    }

    private func local(_ name: Name, _ type: Type, _ range: SourceRange) -> VariableSymbol {
        VariableSymbol(name: name, range: range, kind: .parameter, type: type, isLet: true)
    }

    private func stand(_ variable: VariableSymbol, _ at: CheckedExpression) -> CheckedExpression {
        CheckedExpression(.variable(variable), variable.type, range: at.range, node: at.node)
    }
}
