import Syntax

/// A checked unit as text, for tests and `lecture dump types`: each declaration, statement and expression on a line of
/// its own, with its type behind a colon.
public struct TypeDump {
    let checker: Checker
    var text = ""
    var level = 0

    /// What the checker made of a unit.
    public static func text(_ unit: CheckedUnit, _ checker: Checker) -> String {
        var dump = TypeDump(checker: checker)
        for (syntax, statement) in zip(unit.syntax.statements, unit.statements) {
            if !dump.declared(syntax, in: unit.scope) { dump.add(statement) }
        }
        return dump.text
    }

    mutating func line(_ words: String, _ type: Type? = nil) {
        for _ in 0..<level { text += "  " }
        text += words
        if let type { text += ": " + checker.text(type) }
        text += "\n"
    }

    mutating func inner(_ body: (inout TypeDump) -> Void) {
        level += 1
        body(&self)
        level -= 1
    }

    // MARK: Declarations

    /// Writes a function or type declared by a statement; false if it declares neither.
    private mutating func declared(_ statement: Statement, in scope: Scope) -> Bool {
        guard case .declaration(let declaration) = statement.kind else { return false }
        switch declaration.kind {
        case .function(let syntax):
            for symbol in scope.local(syntax.name) ?? [] {
                if case .function(let function) = symbol, function.state.declaration === declaration { add(function) }
            }
        case .nominal(let syntax):
            for symbol in scope.local(syntax.name) ?? [] {
                if case .nominal(let nominal) = symbol, nominal.state.declaration === declaration { add(nominal) }
            }
        case .extension(let syntax):
            for symbol in scope.names.sorted(by: { $0.index < $1.index }).flatMap({ scope.local($0) ?? [] }) {
                if case .nominal(let nominal) = symbol { addExtension(syntax, of: nominal) }
            }
        default: return false
        }
        return true
    }

    private mutating func add(_ nominal: NominalSymbol) {
        line("\(word(nominal.kind)) \(checker.text(nominal.name))")
        inner { dump in
            for member in nominal.membersInOrder where member.context == nil { dump.add(member.symbol) }
        }
    }

    private mutating func addExtension(_ syntax: ExtensionDeclaration, of nominal: NominalSymbol) {
        let members = nominal.membersInOrder.filter { $0.context?.declaration === syntax }
        guard !members.isEmpty else { return }
        line("extension \(checker.text(nominal.name))")
        inner { dump in
            for member in members { dump.add(member.symbol) }
        }
    }

    private func word(_ kind: NominalSymbol.Kind) -> String {
        switch kind {
        case .struct: "struct"
        case .enum: "enum"
        case .class: "class"
        case .protocol: "protocol"
        }
    }

    private mutating func add(_ symbol: Symbol) {
        switch symbol {
        case .variable(let variable):
            line("\(variable.isLet ? "let" : "var") \(checker.text(variable.name))", variable.type)
            inner { dump in
                if let getter = variable.getter, case .source = getter.implementation { dump.add(getter) }
                if let setter = variable.setter, case .source = setter.implementation { dump.add(setter) }
            }
        case .function(let function): add(function)
        case .subscript(let symbol):
            line("subscript", symbol.element)
            inner { dump in
                dump.add(symbol.getter)
                if let setter = symbol.setter { dump.add(setter) }
            }
        case .enumCase(let enumCase):
            line("case \(checker.text(enumCase.name))")
            inner { dump in
                for payload in enumCase.payload { dump.line("payload", payload.type) }
            }
        case .nominal(let nominal): add(nominal)
        case .typealias(let alias): line("typealias \(checker.text(alias.name))", alias.type)
        case .associatedType(let associated): line("associatedtype \(checker.text(associated.name))")
        case .genericParameter(let parameter): line("generic \(checker.text(parameter.name))")
        }
    }

    mutating func add(_ function: FunctionSymbol) {
        line("\(word(function.kind)) \(checker.text(function.name))", function.result)
        inner { dump in
            for parameter in function.parameters { dump.add(parameter) }
            if case .source = function.implementation, let body = dump.checker.body(of: function) { dump.add(body) }
        }
    }

    private mutating func add(_ parameter: ParameterSymbol) {
        let label = parameter.label.map { checker.text($0) } ?? "_"
        line("parameter \(label) \(checker.text(parameter.variable.name))", parameter.variable.type)
    }

    private func word(_ kind: FunctionSymbol.Kind) -> String {
        switch kind {
        case .function, .local: "func"
        case .method: "method"
        case .initializer: "initializer"
        case .deinitializer: "deinitializer"
        case .getter: "getter"
        case .setter: "setter"
        case .willSet: "willSet"
        case .didSet: "didSet"
        case .closure: "closure"
        case .topLevel: "unit"
        }
    }
}
