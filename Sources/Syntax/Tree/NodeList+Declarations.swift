extension NodeList {
    mutating func add(childrenOf node: Declaration) {
        add(node.attributes)
        switch node.kind {
        case .variable(let declaration): add(declaration)
        case .function(let function): add(function)
        case .initializer(let initializer): add(initializer)
        case .deinitializer(let body): add(body)
        case .subscript(let declaration): add(declaration)
        case .nominal(let declaration):
            add(declaration.generics)
            add(declaration.inherited)
            add(declaration.generics.requirements)
            add(declaration.members)
        case .enumCase(let elements): add(elements)
        case .extension(let declaration):
            add(declaration.type)
            add(declaration.inherited)
            add(declaration.requirements)
            add(declaration.members)
        case .typealias(let declaration):
            add(declaration.generics)
            add(declaration.type)
            add(declaration.generics.requirements)
        case .associatedType(let declaration):
            add(declaration.inherited)
            add(declaration.defaultType)
            add(declaration.requirements)
        case .operator, .precedenceGroup, .import, .error: break
        }
    }

    private mutating func add(_ declaration: VariableDeclaration) {
        for binding in declaration.bindings {
            add(binding.pattern)
            add(binding.type)
            add(binding.initializer)
            add(binding.accessors)
        }
    }

    private mutating func add(_ function: FunctionDeclaration) {
        add(function.generics)
        add(function.parameters)
        add(function.effects)
        add(function.result)
        add(function.generics.requirements)
        add(function.body)
    }

    private mutating func add(_ initializer: InitializerDeclaration) {
        add(initializer.generics)
        add(initializer.parameters)
        add(initializer.effects)
        add(initializer.generics.requirements)
        add(initializer.body)
    }

    private mutating func add(_ declaration: SubscriptDeclaration) {
        add(declaration.generics)
        add(declaration.parameters)
        add(declaration.result)
        add(declaration.generics.requirements)
        add(declaration.accessors)
    }

    private mutating func add(_ elements: [EnumCaseElement]) {
        for element in elements {
            if let payload = element.payload { add(payload) }
            add(element.rawValue)
        }
    }
}
