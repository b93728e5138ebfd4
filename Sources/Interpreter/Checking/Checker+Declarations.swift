import Diagnostics
import Syntax

/// One declaration at the top level of a unit, as other units count on it.
public struct TopLevelDeclaration: Sendable {
    public let name: String
    /// How it is written, with the names of parameters: `func corner(_ x: Tensor, _ h: Tensor) -> Double`.
    public let text: String
    /// The same without what callers do not see; equal where one can stand for the other.
    public let signature: String
    /// Of a function that is not generic.
    public var parameters: [Parameter]?
    public var isVariable = false
    let place: SourcePosition

    public struct Parameter: Sendable {
        /// Empty where callers write none.
        public let label: String
        public let type: String
    }

    init(name: String, text: String, signature: String, place: SourcePosition) {
        self.name = name
        self.text = text
        self.signature = signature
        self.place = place
    }
}

extension Checker {
    /// What a checked unit declares, in the order of the text.
    public func declarations(of unit: CheckedUnit) -> [TopLevelDeclaration] {
        var found: [TopLevelDeclaration] = []
        for name in unit.scope.names {
            found += (unit.scope.local(name) ?? []).compactMap { declaration(of: $0) }
        }
        return found.sorted { ($0.place, $0.text) < ($1.place, $1.text) }
    }

    func declaration(of symbol: Symbol) -> TopLevelDeclaration? {
        switch symbol {
        case .function(let function):
            resolve(function)
            var declaration = TopLevelDeclaration(
                name: text(function.name), text: text(of: function, naming: true),
                signature: text(of: function, naming: false), place: function.range.lower)
            if function.generics.parameters.isEmpty {
                declaration.parameters = function.parameters.map {
                    TopLevelDeclaration.Parameter(
                        label: $0.label.map { text($0) } ?? "", type: text($0.variable.type))
                }
            }
            return declaration
        case .variable(let variable):
            let words = text(variable.name) + ": " + text(variable.type)
            var declaration = TopLevelDeclaration(
                name: text(variable.name), text: "let " + words, signature: words, place: variable.range.lower)
            declaration.isVariable = true
            return declaration
        case .nominal(let nominal):
            let words = Checker.keyword(of: nominal.kind) + " " + text(nominal.name)
            return TopLevelDeclaration(
                name: text(nominal.name), text: words, signature: words, place: nominal.nameRange.lower)
        case .typealias(let alias):
            resolve(alias)
            let words = "typealias " + text(alias.name) + " = " + text(alias.type)
            return TopLevelDeclaration(
                name: text(alias.name), text: words, signature: words, place: SourcePosition(offset: 0))
        case .subscript, .enumCase, .associatedType, .genericParameter: return nil
        }
    }

    private static func keyword(of kind: NominalSymbol.Kind) -> String {
        switch kind {
        case .struct: "struct"
        case .class: "class"
        case .enum: "enum"
        case .protocol: "protocol"
        }
    }

    private func text(of function: FunctionSymbol, naming: Bool) -> String {
        var result = "func " + text(function.name)
        if !function.generics.parameters.isEmpty {
            result += "<" + function.generics.parameters.map { text($0.name) }.joined(separator: ", ") + ">"
        }
        let parameters = function.parameters.map { parameter -> String in
            let label = parameter.label.map { text($0) } ?? "_"
            let own = text(parameter.variable.name)
            let names = naming && own != label ? label + " " + own : label
            return names + ": " + (parameter.isInout ? "inout " : "") + text(parameter.variable.type)
        }
        result += "(" + parameters.joined(separator: ", ") + ")"
        if function.thrown != nil { result += " throws" }
        return function.result == .void ? result : result + " -> " + text(function.result)
    }
}
