import Syntax

/// How many bytes the real compiler gives a value: what `MemoryLayout` tells. Nothing here is laid out like that.
extension Compiler {
    struct MemorySize {
        var size: Int
        var alignment: Int
        /// Bit patterns that no value has; cases of an enum around it can be told by them.
        var spare: Int

        /// A word that points somewhere.
        static let pointer = MemorySize(size: 8, alignment: 8, spare: MemorySize.many)
        static let many = 4096

        static func words(_ count: Int) -> MemorySize { MemorySize(size: 8 * count, alignment: 8, spare: many) }
        static func bytes(_ count: Int) -> MemorySize { MemorySize(size: count, alignment: max(1, count), spare: 0) }
    }

    func memorySize(_ type: Type) -> MemorySize {
        let type = concrete(type)
        switch types.kind(type) {
        case .nominal(let symbol, let arguments): return nominalSize(type, symbol, arguments)
        case .tuple(let elements): return sequence(elements.map { memorySize($0.type) })
        case .function: return .words(2)
        case .metatype: return .pointer
        case .existential(let members):
            let symbols = members.compactMap { types.nominalSymbol($0) }
            if symbols.count == 1, text(symbols[0].name) == "Error" { return .pointer }
            let isBound = symbols.contains { $0.kind == .class || $0.isClassBound || text($0.name) == "AnyObject" }
            let tables = symbols.filter { $0.kind == .protocol && text($0.name) != "AnyObject" }.count
            return .words((isBound ? 1 : 4) + tables)
        case .opaque, .error, .parameter, .member, .variable: return .bytes(0)
        }
    }

    private func nominalSize(_ type: Type, _ symbol: NominalSymbol, _ arguments: [Type]) -> MemorySize {
        switch symbol.representation {
        case .int, .uint, .double: return .bytes(8)
        case .int32, .uint32, .float: return .bytes(4)
        case .int16, .uint16: return .bytes(2)
        case .int8, .uint8: return .bytes(1)
        case .bool: return MemorySize(size: 1, alignment: 1, spare: 254)
        case .string, .character: return .words(2)
        case .substring: return .words(4)
        case .array, .dictionary, .set, .opaqueObject, .host: return .pointer
        case .optional: return choice([memorySize(arguments[0])], emptyCases: 1)
        case .never: return .bytes(0)
        case .declared: break
        }
        switch symbol.kind {
        case .class, .protocol: return .pointer
        case .struct: return sequence(checker.fieldTypes(of: type).map { memorySize($0) })
        case .enum:
            let full = symbol.cases.filter { !$0.payload.isEmpty }
            let payloads = full.map { entry in
                isIndirect(entry)
                    ? MemorySize.pointer : sequence(checker.payloadTypes(of: entry, in: type).map { memorySize($0) })
            }
            return choice(payloads, emptyCases: symbol.cases.count - full.count)
        }
    }

    /// One after the other, each where its alignment allows it.
    private func sequence(_ parts: [MemorySize]) -> MemorySize {
        var sum = MemorySize(size: 0, alignment: 1, spare: 0)
        for part in parts {
            sum.size = (sum.size + part.alignment - 1) / part.alignment * part.alignment + part.size
            sum.alignment = max(sum.alignment, part.alignment)
            sum.spare = max(sum.spare, part.spare)
        }
        return sum
    }

    /// One of several, told by patterns that are left, or else by a byte of its own.
    private func choice(_ payloads: [MemorySize], emptyCases: Int) -> MemorySize {
        guard let first = payloads.first else {
            if emptyCases <= 1 { return .bytes(0) }
            let size = emptyCases <= 256 ? 1 : 2
            return MemorySize(size: size, alignment: size, spare: 256 - min(256, emptyCases))
        }
        let size = payloads.reduce(0) { max($0, $1.size) }
        let alignment = payloads.reduce(1) { max($0, $1.alignment) }
        if payloads.count == 1 {
            if first.spare >= emptyCases {
                return MemorySize(size: size, alignment: alignment, spare: first.spare - emptyCases)
            }
            return MemorySize(size: size + 1, alignment: alignment, spare: 0)
        }
        let arePointers = payloads.allSatisfy { $0.spare == MemorySize.many }
        return MemorySize(
            size: arePointers ? size : size + 1, alignment: alignment, spare: arePointers ? 0 : 256 - payloads.count - 1
        )
    }
}
