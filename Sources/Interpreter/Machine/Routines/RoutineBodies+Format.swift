extension RoutineBodies {
    /// `String(format:)` of a format and an array of values in boxes.
    static func format(_ call: NativeCall) throws(Fault) {
        let values = try call.arrayArgument(1)
        var reader = FormatReader(try call.stringArgument(0))
        var index = 0
        var text = ""
        while let part = reader.next(star: { Int(truncatingIfNeeded: taken(call, values, &index)?.integer ?? 0) }) {
            let before = text.utf8.count
            switch part {
            case .text(let plain): text += plain
            case .specification(let specification):
                if let position = specification.position { index = position - 1 }
                text += try formatted(specification, call, values, &index)
            }
            guard call.heap.hasRoom(for: text.utf8.count) else { throw Fault(.limit(.heap)) }
            try call.charge((text.utf8.count - before) * 4 + 32)
        }
        try call.give(text)
    }

    /// A value out of its box.
    private struct Unboxed {
        let type: RuntimeType
        let number: Int
        let value: ValueSlots

        var integer: Int64? {
            switch type.kind {
            case .integer, .bool: value.scalar()
            default: nil
            }
        }

        var floating: Double? {
            switch type.kind {
            case .double: value.double()
            case .float: Double(Float(bitPattern: UInt32(truncatingIfNeeded: value.scalar())))
            default: nil
            }
        }
    }

    private static func taken(_ call: NativeCall, _ values: ArrayObject, _ index: inout Int) -> Unboxed? {
        guard index < values.count, let box = call.machine.element(index, of: values).object() else { return nil }
        index += 1
        let number = ObjectHeader(box).type
        return Unboxed(type: call.machine.types[number], number: number, value: call.machine.contents(box))
    }

    private static func formatted(
        _ specification: FormatSpecification, _ call: NativeCall, _ values: ArrayObject, _ index: inout Int
    ) throws(Fault) -> String {
        switch specification.conversion {
        case UInt8(ascii: "%"): return "%"
        case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "D"):
            return specification.text(signed: taken(call, values, &index)?.integer ?? 0)
        case UInt8(ascii: "u"), UInt8(ascii: "U"), UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "o"):
            return specification.text(unsigned: UInt64(bitPattern: taken(call, values, &index)?.integer ?? 0))
        case UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "g"),
            UInt8(ascii: "G"):
            return specification.text(floating: taken(call, values, &index)?.floating ?? 0)
        case UInt8(ascii: "c"), UInt8(ascii: "C"):
            let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: taken(call, values, &index)?.integer ?? 0))
            return specification.padded(scalar.map { String(Character($0)) } ?? "", zeros: false)
        case UInt8(ascii: "@"):
            guard let unboxed = taken(call, values, &index) else { return "(null)" }
            let text = try ValueDescriber.describe(call.machine, unboxed.number, unboxed.value)
            // As Foundation does, a width does not pad an object.
            return text
        default: return ""
        }
    }
}
