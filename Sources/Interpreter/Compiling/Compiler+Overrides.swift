/// Methods that override one which gives something else: `Int` for `Int?`, no error for one that may be thrown.
extension Compiler {
    /// The declaration as which a method is called: the first one that it overrides, as long as they give the same.
    func opener(of function: FunctionSymbol) -> FunctionSymbol {
        var root = function
        while let overridden = root.overridden, gives(root, sameAs: overridden) { root = overridden }
        return root
    }

    private func gives(_ function: FunctionSymbol, sameAs overridden: FunctionSymbol) -> Bool {
        guard mayFail(function) == mayFail(overridden) else { return false }
        let wanted = checker.inherited(overridden.result, from: overridden, by: function)
        return wanted == function.result || types.flags(wanted).contains(.parameter)
            || isObject(wanted) && isObject(function.result)
    }

    private func mayFail(_ function: FunctionSymbol) -> Bool { function.thrown != nil || function.isRethrowing }

    /// Instances of classes, which are nil as optionals.
    private func isObject(_ type: Type) -> Bool { types.isClass(types.wrapped(type) ?? type) }
}

extension FunctionCompiler {
    /// A function that is called as `root` is and gives what the method that overrides it does.
    static func overrideThunk(
        _ compiler: Compiler, _ root: FunctionSymbol, _ method: FunctionReference, _ type: Type, _ outer: [Type]
    ) -> Int? {
        let key = Compiler.FunctionKey(
            function: root, arguments: [type] + outer, role: .witness(3),
            selfClass: method.function.isStatic ? type : nil)
        return compiler.number(of: key, at: method.function.range) {
            let outside = existentialSignature(compiler, root, outer)
            let context = Context(
                function: method.function, parameters: method.function.generics.parameters,
                arguments: method.arguments, selfClass: key.selfClass)
            let this = FunctionCompiler(compiler, name: compiler.text(root.name), context: context)
            this.throwsErrors = outside.throwsErrors
            this.builder.origin = method.function.range
            this.beginThunk(outside)
            this.handBack(method, this.passedOn(outside), outside)
            this.builder.emit(.returnReleasing)
            return this.finish(ownedStart: outside.ownedStart)
        }
    }

    /// Calls what stands behind a thunk, and gives its result as that of the thunk.
    func handBack(_ reference: FunctionReference, _ sources: [ArgumentSource], _ outside: Signature) {
        let inside = resultType(of: reference)
        if inside == outside.result {
            _ = invoke(reference, sources, inside, outside.resultAt)
        } else {
            let result = invoke(reference, sources, inside, nil)
            handOut(result.at, inside, outside.result, into: outside.resultAt)
        }
    }
}
