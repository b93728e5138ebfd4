import ByHand
import Syntax

/// What the steps of a lecture need to know beyond their cell: its names, its symbols, its own functions.
struct StepContext {
    let names: NameTable
    var operators: OperatorTable
    let symbols: SymbolTable
    /// The functions declared so far, by name; overloaded ones are not expanded.
    private(set) var functions: [String: FunctionDeclaration] = [:]
    private var overloaded: Set<String> = []
    /// What `let` gives a name between the functions, in one line; names that come twice have none.
    private(set) var constants: [String: Expression] = [:]

    init(names: NameTable, operators: OperatorTable, symbols: SymbolTable) {
        self.names = names
        self.operators = operators
        self.symbols = symbols
    }

    mutating func add(_ statements: [Statement]) {
        for statement in statements {
            guard case .declaration(let declaration) = statement.kind else { continue }
            switch declaration.kind {
            case .function(let function):
                let name = names.text(of: function.name)
                if functions.updateValue(function, forKey: name) != nil { overloaded.insert(name) }
            case .variable(let variable) where variable.isLet: add(variable.bindings)
            default: break
            }
        }
    }

    private mutating func add(_ bindings: [VariableDeclaration.Binding]) {
        for binding in bindings {
            guard case .variable(let variable) = binding.pattern.kind, let value = binding.initializer else { continue }
            let name = names.text(of: variable)
            if constants.updateValue(value, forKey: name) != nil { overloaded.insert(name) }
        }
    }

    /// The number that a constant of the cells stands for, if it is worked out from numbers alone.
    func number(of constant: String) -> Double? {
        if constant == "pi" { return .pi }
        guard !overloaded.contains(constant), let expression = constants[constant] else { return nil }
        return SymbolicReader(context: self, variable: constant).read(expression)?.value { number(of: $0) }
    }

    /// The function of this name, if there is one alone.
    func function(_ name: String) -> FunctionDeclaration? { overloaded.contains(name) ? nil : functions[name] }

    /// A function whose body is one expression: its parameters' names and that expression.
    func oneLiner(_ name: String) -> (parameters: [Name], body: Expression)? {
        guard let function = function(name), let body = function.body,
            let value = StepContext.value(of: body.statements)
        else { return nil }
        return (function.parameters.map { $0.name }, value)
    }

    /// The one expression that statements consist of, returned or standing alone.
    static func value(of statements: [Statement]) -> Expression? {
        statements.count == 1 ? value(of: statements[0]) : nil
    }

    /// The expression that a statement returns or is.
    static func value(of statement: Statement) -> Expression? {
        switch statement.kind {
        case .return(let value): return value
        case .expression(let value): return value
        default: return nil
        }
    }
}
