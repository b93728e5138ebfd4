extension TreeDump {
    func label(_ node: Declaration) -> String {
        modifiers(node.modifiers) + words(node)
    }

    private func words(_ node: Declaration) -> String {
        switch node.kind {
        case .variable(let declaration): (declaration.isLet ? "let" : "var") + accessors(declaration)
        case .function(let function):
            "func \(text(function.name))" + generics(function.generics) + parameters(function.parameters)
                + effects(function.effects) + (function.body == nil ? " without body" : "")
        case .initializer(let initializer):
            "init" + failability(initializer.failability) + generics(initializer.generics)
                + parameters(initializer.parameters) + effects(initializer.effects)
        case .deinitializer: "deinit"
        case .subscript(let declaration):
            "subscript" + generics(declaration.generics) + parameters(declaration.parameters)
                + accessors(declaration.accessors)
        case .nominal(let declaration):
            "\(SyntaxMessages.word(declaration.kind)) \(text(declaration.name))" + generics(declaration.generics)
                + (declaration.inherited.isEmpty ? "" : " inherits \(declaration.inherited.count)")
        case .enumCase(let elements): "case " + joined(elements.map(element))
        case .extension(let declaration):
            "extension" + (declaration.inherited.isEmpty ? "" : " inherits \(declaration.inherited.count)")
                + (declaration.requirements.isEmpty ? "" : " where \(declaration.requirements.count)")
        case .typealias(let declaration): "typealias \(text(declaration.name))" + generics(declaration.generics)
        case .associatedType(let declaration): "associatedtype \(text(declaration.name))"
        case .operator(let declaration):
            "operator \(text(declaration.name))" + (declaration.group.map { ": " + text($0) } ?? "")
        case .precedenceGroup(let declaration):
            "precedencegroup \(text(declaration.name)) higher \(declaration.higherThan.count)"
                + " lower \(declaration.lowerThan.count)"
        case .import(let path): "import " + joined(path.map { text($0) })
        case .error: "error declaration"
        }
    }

    private func modifiers(_ modifiers: Modifiers) -> String {
        var text = ""
        for modifier in modifiers.list { text += modifier.kind.word + " " }
        return text
    }

    private func parameters(_ list: [Parameter]) -> String {
        var text = "("
        for (index, parameter) in list.enumerated() {
            text += index == 0 ? "" : ", "
            text += self.text(parameter.label) + " " + self.text(parameter.name)
            text += parameter.isVariadic ? "..." : ""
            text += parameter.defaultValue == nil ? "" : " ="
        }
        return text + ")"
    }

    private func generics(_ clause: GenericClause) -> String {
        var text = ""
        if !clause.parameters.isEmpty { text += "<" + joined(clause.parameters.map { self.text($0.name) }) + ">" }
        if !clause.requirements.isEmpty { text += " where \(clause.requirements.count) " }
        return text
    }

    private func failability(_ failability: InitializerDeclaration.Failability) -> String {
        switch failability {
        case .none: ""
        case .optional: "?"
        case .implicitlyUnwrapped: "!"
        }
    }

    private func accessors(_ declaration: VariableDeclaration) -> String {
        var text = ""
        for binding in declaration.bindings { text += accessors(binding.accessors) }
        return text
    }

    private func accessors(_ block: AccessorBlock?) -> String {
        guard let block else { return "" }
        switch block.kind {
        case .getter: return " { getter }"
        case .accessors(let list):
            var text = " {"
            for accessor in list {
                let name = SyntaxMessages.word(accessor.kind)
                text += " " + modifiers(accessor.modifiers) + name
                if let parameter = accessor.parameter { text += "(" + self.text(parameter) + ")" }
                if accessor.body == nil { text += ";" }
            }
            return text + " }"
        }
    }

    private func element(_ element: EnumCaseElement) -> String {
        text(element.name) + (element.payload.map { parameters($0) } ?? "") + (element.rawValue == nil ? "" : " =")
    }
}
