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

    init(names: NameTable, operators: OperatorTable, symbols: SymbolTable) {
        self.names = names
        self.operators = operators
        self.symbols = symbols
    }

    mutating func add(_ statements: [Statement]) {
        for statement in statements {
            guard case .declaration(let declaration) = statement.kind, case .function(let function) = declaration.kind
            else { continue }
            let name = names.text(of: function.name)
            if functions.updateValue(function, forKey: name) != nil { overloaded.insert(name) }
        }
    }

    /// A function whose body is one expression: its parameters' names and that expression.
    func oneLiner(_ name: String) -> (parameters: [Name], body: Expression)? {
        guard !overloaded.contains(name), let function = functions[name], let body = function.body,
            let value = StepContext.value(of: body.statements)
        else { return nil }
        return (function.parameters.map { $0.name }, value)
    }

    /// The one expression that statements consist of, returned or standing alone.
    static func value(of statements: [Statement]) -> Expression? {
        guard statements.count == 1 else { return nil }
        switch statements[0].kind {
        case .return(let value): return value
        case .expression(let value): return value
        default: return nil
        }
    }
}
