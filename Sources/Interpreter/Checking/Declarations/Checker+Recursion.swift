import Diagnostics
import Syntax

/// Values that contain themselves.
extension Checker {
    func checkRecursion(of nominal: NominalSymbol) {
        switch nominal.kind {
        case .struct:
            for field in nominal.storedProperties {
                resolve(field)
                if contains(field.type, nominal) {
                    return report(CheckingMessages.recursiveValue(text(nominal.declaredType(types))), at: field.range)
                }
            }
        case .enum:
            guard !nominal.isIndirect else { return }
            for enumCase in nominal.cases where !enumCase.isIndirect {
                for payload in enumCase.payload {
                    guard contains(payload.type, nominal) else { continue }
                    return report(
                        CheckingMessages.recursiveEnum(text(nominal.declaredType(types))), at: nominal.nameRange)
                }
            }
        default: return
        }
        if holdsEndless(nominal, types.arguments(nominal.declaredType(types))) {
            report(CheckingMessages.infiniteSize(text(nominal.declaredType(types))), at: nominal.nameRange)
        }
    }

    /// Is a part of every value, in its own memory, one that contains itself?
    private func holdsEndless(_ nominal: NominalSymbol, _ arguments: [Type]) -> Bool {
        parts(of: nominal, arguments).contains { isEndless($0) }
    }

    private func isEndless(_ type: Type) -> Bool {
        switch types.kind(type) {
        case .tuple(let elements): return elements.contains { isEndless($0.type) }
        case .nominal(let symbol, let arguments):
            if symbol.representation == .optional { return isEndless(arguments[0]) }
            guard isLaidOutInside(symbol) else { return false }
            let own = types.arguments(symbol.declaredType(types))
            if parts(of: symbol, own).contains(where: { contains($0, symbol) }) { return true }
            // What is told of the part is not told of the whole too.
            return !arguments.isEmpty && !holdsEndless(symbol, own) && holdsEndless(symbol, arguments)
        default: return false
        }
    }

    private func isLaidOutInside(_ symbol: NominalSymbol) -> Bool {
        symbol.representation == .declared && (symbol.kind == .struct || symbol.kind == .enum)
    }

    /// The types of what a value holds in its own memory.
    private func parts(of symbol: NominalSymbol, _ arguments: [Type]) -> [Type] {
        resolveHeader(symbol)
        let parameters = symbol.generics.parameters
        var parts: [Type] = []
        for field in symbol.storedProperties {
            resolve(field)
            parts.append(substitute(field.type, parameters, arguments))
        }
        for enumCase in symbol.cases where !symbol.isIndirect && !enumCase.isIndirect {
            resolve(enumCase)
            parts += enumCase.payload.map { substitute($0.type, parameters, arguments) }
        }
        return parts
    }

    private func contains(_ type: Type, _ target: NominalSymbol) -> Bool {
        var visited: Set<ObjectIdentifier> = []
        return contains(type, target, &visited)
    }

    /// Is a value of `target` part of every value of the type, in its own memory?
    private func contains(_ type: Type, _ target: NominalSymbol, _ visited: inout Set<ObjectIdentifier>) -> Bool {
        switch types.kind(type) {
        case .tuple(let elements):
            for element in elements where contains(element.type, target, &visited) { return true }
            return false
        case .nominal(let symbol, let arguments):
            if symbol === target { return true }
            if symbol.representation == .optional { return contains(arguments[0], target, &visited) }
            guard isLaidOutInside(symbol), visited.insert(ObjectIdentifier(symbol)).inserted else { return false }
            for part in parts(of: symbol, arguments) where contains(part, target, &visited) { return true }
            return false
        default: return false
        }
    }
}
