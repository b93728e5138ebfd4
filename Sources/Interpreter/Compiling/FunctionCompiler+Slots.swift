import Syntax

/// Moving values between registers and the slots of records and globals.
extension FunctionCompiler {
    /// A box for a variable of this type; the register that holds it.
    func makeBox(_ type: Type) -> Int {
        let box = allocateObject()
        let slots = layout(type)
        builder.emit(.makeRecord, a: box, b: builder.shape(RecordShape(kind: .box, type: 0, layout: slots)))
        return box
    }

    /// Slots of a value that a record holds alone: scalars first, then objects.
    func boxSlots(_ layout: ValueLayout) -> Registers { Registers(scalar: 0, object: layout.scalars) }

    /// Copies a value out of a record.
    func loadSlots(
        fromRecord record: Int, slots: Registers, _ layout: ValueLayout, into target: Registers,
        isNeverNil: Bool = false
    ) {
        if layout.scalars == 1 {
            builder.emit(.loadField, a: target.scalar, b: record, c: slots.scalar)
        } else if layout.scalars > 1 {
            builder.emit(.loadFields, x: layout.scalars, a: target.scalar, b: record, c: slots.scalar)
        }
        for k in 0..<layout.objects {
            builder.emit(
                .loadFieldObject, x: isNeverNil ? 1 : 0, a: target.object + k, b: record, c: slots.object + k)
        }
    }

    /// Moves a value out of a record; nil stays behind in place of its references.
    func takeSlots(
        fromRecord record: Int, slots: Registers, _ layout: ValueLayout, into target: Registers,
        isNeverNil: Bool = false
    ) {
        if layout.scalars == 1 {
            builder.emit(.loadField, a: target.scalar, b: record, c: slots.scalar)
        } else if layout.scalars > 1 {
            builder.emit(.loadFields, x: layout.scalars, a: target.scalar, b: record, c: slots.scalar)
        }
        for k in 0..<layout.objects {
            builder.emit(
                .takeFieldObject, x: isNeverNil ? 1 : 0, a: target.object + k, b: record, c: slots.object + k)
        }
    }

    /// Moves a value over the one in a record.
    func storeSlots(_ source: Registers, _ layout: ValueLayout, inRecord record: Int, slots: Registers) {
        if layout.scalars == 1 {
            builder.emit(.storeField, a: record, b: slots.scalar, c: source.scalar)
        } else if layout.scalars > 1 {
            builder.emit(.storeFields, x: layout.scalars, a: record, b: slots.scalar, c: source.scalar)
        }
        for k in 0..<layout.objects {
            builder.emit(.storeFieldObject, a: record, b: slots.object + k, c: source.object + k)
        }
    }

    func loadGlobal(_ global: Registers, _ layout: ValueLayout, into target: Registers, isNeverNil: Bool = false) {
        loadGlobalScalars(global, layout, into: target)
        for k in 0..<layout.objects {
            builder.emit(.loadGlobalObject, x: isNeverNil ? 1 : 0, a: target.object + k, b: global.object + k)
        }
    }

    func takeGlobal(_ global: Registers, _ layout: ValueLayout, into target: Registers, isNeverNil: Bool = false) {
        loadGlobalScalars(global, layout, into: target)
        for k in 0..<layout.objects {
            builder.emit(.takeGlobalObject, x: isNeverNil ? 1 : 0, a: target.object + k, b: global.object + k)
        }
    }

    private func loadGlobalScalars(_ global: Registers, _ layout: ValueLayout, into target: Registers) {
        if layout.scalars == 1 {
            builder.emit(.loadGlobal, a: target.scalar, b: global.scalar)
        } else if layout.scalars > 1 {
            builder.emit(.loadGlobals, a: target.scalar, b: global.scalar, c: layout.scalars)
        }
    }

    func storeGlobal(_ source: Registers, _ layout: ValueLayout, in global: Registers) {
        if layout.scalars == 1 {
            builder.emit(.storeGlobal, a: global.scalar, b: source.scalar)
        } else if layout.scalars > 1 {
            builder.emit(.storeGlobals, a: global.scalar, b: source.scalar, c: layout.scalars)
        }
        for k in 0..<layout.objects {
            builder.emit(.storeGlobalObject, a: global.object + k, b: source.object + k)
        }
    }
}
