import Diagnostics

/// How much there is in a type: polymorphic recursion (`Nest<T>` that holds a `Nest<[T]>`) has no end otherwise.
struct TypeDepth {
    /// Types around the innermost part.
    var levels = 1
    /// Types in it altogether: `(T, T)` of `(T, T)` doubles at each level.
    var parts = 1

    var isTooDeep: Bool { levels > 64 || parts > 1024 }
}

extension Compiler {
    /// Is nothing compiled for a type any more?
    ///
    /// A program may well be right: what it calls with such types stops it, if it gets there.
    func isTooDeep(_ type: Type) -> Bool {
        if depth(of: type).isTooDeep { return true }
        return layout(type).slots > Compiler.largestArgument
    }

    /// A struct with two fields of its parameter's type doubles at each level, too.
    private static let largestArgument = 2048

    private func depth(of type: Type) -> TypeDepth {
        if let known = depths[type] { return known }
        var depth = TypeDepth()
        _ = checker.mapParts(of: type) { part in
            let inner = self.depth(of: part)
            depth.levels = max(depth.levels, inner.levels + 1)
            depth.parts = min(depth.parts + inner.parts, Int(Int32.max))
            return part
        }
        depths[type] = depth
        return depth
    }
}

extension FunctionCompiler {
    /// What stands for a function with types that are too deep.
    static func beyondDepth(_ compiler: Compiler, _ function: FunctionSymbol, calledAt range: SourceRange) -> Code {
        let this = FunctionCompiler(
            compiler, name: compiler.text(function.name),
            context: Context(function: function, parameters: [], arguments: []))
        this.builder.origin = range
        this.stop(.typesTooDeep)
        return this.finish(ownedStart: 0)
    }
}
