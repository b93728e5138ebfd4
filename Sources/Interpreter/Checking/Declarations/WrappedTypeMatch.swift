import Syntax

/// Finds what a wrapper's generic parameters stand for: the type of its `wrappedValue` is laid over the written one.
struct WrappedTypeMatch {
    let parameters: [Name]
    private var found: [Name: TypeSyntax] = [:]

    init(_ parameters: [Name], _ pattern: TypeSyntax, over written: TypeSyntax) {
        self.parameters = parameters
        lay(pattern, over: written)
    }

    /// What the parameters stand for, if that is known of all of them.
    var arguments: [TypeSyntax]? {
        let known = parameters.compactMap { found[$0] }
        return known.count == parameters.count ? known : nil
    }

    private mutating func lay(_ pattern: TypeSyntax, over written: TypeSyntax) {
        switch (pattern.kind, written.kind) {
        case (.parenthesized(let inner), _), (.attributed(_, let inner), _): lay(inner, over: written)
        case (.name(let reference), _) where parameters.contains(reference.name):
            if found[reference.name] == nil { found[reference.name] = written }
        case (_, .parenthesized(let inner)), (_, .attributed(_, let inner)): lay(pattern, over: inner)
        case (.optional(let inner), .optional(let other)), (.array(let inner), .array(let other)):
            lay(inner, over: other)
        case (.dictionary(let key, let value), .dictionary(let otherKey, let otherValue)):
            lay(key, over: otherKey)
            lay(value, over: otherValue)
        case (.name(let reference), .name(let other)) where reference.name == other.name:
            lay(reference.genericArguments ?? [], over: other.genericArguments ?? [])
        case (.tuple(let parts), .tuple(let others)): lay(parts.map { $0.type }, over: others.map { $0.type })
        case (.function(let function), .function(let other)):
            lay(function.parameters.map { $0.type }, over: other.parameters.map { $0.type })
            lay(function.result, over: other.result)
        default: break
        }
    }

    private mutating func lay(_ patterns: [TypeSyntax], over written: [TypeSyntax]) {
        for (pattern, type) in zip(patterns, written) { lay(pattern, over: type) }
    }
}
