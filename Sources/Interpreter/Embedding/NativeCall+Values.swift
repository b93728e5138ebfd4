import Diagnostics

extension NativeCall {
    /// Argument `index`, `self` first, as the program holds it.
    public func view(_ index: Int) -> ValueView {
        ValueView(machine: machine, type: native.parameterTypes[index], value: argument(index))
    }

    public func read<Value: NativeValue>(_ index: Int) throws(Fault) -> Value { try Value.read(view(index)) }

    /// The result of the call; unless a closure stopped meanwhile, whose fault is what counts then.
    public func give<Value: NativeValue>(_ value: Value) throws(Fault) {
        guard machine.closureFault == nil, native.resultSize > 0 else { return }
        try value.write(to: ValuePlace(machine: machine, type: resultType, slots: result))
    }

    /// Changes an inout argument; the program lets go of it meanwhile, so that it is changed in place.
    public func change<Value: NativeValue, Result>(
        _ index: Int = 0, _ body: (inout Value) -> Result
    ) throws(Fault) -> Result {
        let type = native.parameterTypes[index]
        var value: Value = try read(index)
        argument(index).release(machine.types[type].layout, heap)
        let result = body(&value)
        // The registers may have moved while a closure ran.
        try value.write(to: ValuePlace(machine: machine, type: type, slots: argument(index)))
        return result
    }

    /// Changes two inout arguments at once.
    public func change<First: NativeValue, Second: NativeValue>(
        _ first: Int, _ second: Int, _ body: (inout First, inout Second) -> Void
    ) throws(Fault) {
        let types = (native.parameterTypes[first], native.parameterTypes[second])
        var values: (First, Second) = (try read(first), try read(second))
        argument(first).release(machine.types[types.0].layout, heap)
        argument(second).release(machine.types[types.1].layout, heap)
        body(&values.0, &values.1)
        try values.0.write(to: ValuePlace(machine: machine, type: types.0, slots: argument(first)))
        try values.1.write(to: ValuePlace(machine: machine, type: types.1, slots: argument(second)))
    }

    /// Hands an object to whoever runs the program, with the place in the program's own text that this call comes from.
    public func emit(_ host: HostObject) { machine.onEmit?(host, machine.placeInProgram()) }

    /// Shows argument `index` as the value of an expression is shown.
    public func show(_ index: Int) { machine.onShow?(argumentType(index), argument(index)) }
}
