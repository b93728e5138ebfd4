extension TreeDump {
    func label(_ node: Expression) -> String {
        switch node.kind {
        case .integer(let literal): "integer \(text(literal))"
        case .float(let literal): "float \(literal.value)"
        case .string(let literal): "string \(text(literal))"
        case .boolean(let value): "boolean \(value)"
        case .nilLiteral: "nil"
        case .name(let name): "name \(text(name))"
        case .selfReference: "self"
        case .superReference: "super"
        case .closureParameter(let index): "closure parameter $\(index)"
        case .discard: "discard"
        case .implicitMember(let name): "implicit member .\(text(name))"
        case .member(_, let name): "member .\(text(name))"
        case .tupleElement(_, let index): "tuple element .\(index)"
        case .dotSelf: "member .self"
        case .call(let call): "call\(labels(call.arguments))\(trailing(call.trailingClosureCount))"
        case .subscript(let value): "subscript\(labels(value.arguments))\(trailing(value.trailingClosureCount))"
        case .prefix(let name, _): "prefix \(text(name.name))"
        case .postfix(_, let name): "postfix \(text(name.name))"
        case .inout: "inout &"
        case .sequence(let sequence): "sequence\(operators(sequence))"
        case .binary(let name, _, _): "binary \(text(name.name))"
        case .assignment: "assignment"
        case .ternary: "ternary"
        case .cast(let cast, _, _): "cast \(word(cast))"
        case .tuple(let elements): "tuple\(labels(elements))"
        case .parenthesized: "parenthesized"
        case .array: "array"
        case .dictionary: "dictionary"
        case .closure(let closure): "closure\(signature(closure))"
        case .optionalBinding: "optional binding ?"
        case .optionalChain: "optional chain"
        case .forceUnwrap: "force unwrap !"
        case .try(let mark, _): "try\(mark == .optional ? "?" : mark == .forced ? "!" : "")"
        case .keyPath(let path): "key path \(text(path))"
        case .place(let place): "place #\(place.word)"
        case .ifExpression: "if expression"
        case .switchExpression: "switch expression"
        case .type: "type expression"
        case .pattern: "pattern expression"
        case .unfinished: "unfinished expression"
        case .error: "error expression"
        }
    }

    private func text(_ literal: IntegerLiteral) -> String {
        (literal.isNegative ? "-" : "") + (literal.overflows ? "overflow" : String(literal.magnitude))
    }

    private func text(_ literal: StringLiteral) -> String {
        var text = "\""
        for segment in literal.segments {
            switch segment {
            case .text(let part, _):
                for scalar in part.unicodeScalars { text += escaped(scalar) }
            case .interpolation: text += "\\(…)"
            }
        }
        return text + "\""
    }

    private func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": "\\n"
        case "\t": "\\t"
        case "\r": "\\r"
        case "\0": "\\0"
        case "\"": "\\\""
        case "\\": "\\\\"
        default: String(Character(scalar))
        }
    }

    private func labels(_ arguments: [Argument]) -> String {
        guard arguments.contains(where: { $0.label != nil }) else { return "" }
        var text = " ("
        for argument in arguments { text += self.text(argument.label) + ":" }
        return text + ")"
    }

    private func trailing(_ count: Int) -> String { count == 0 ? "" : " trailing \(count)" }

    private func operators(_ sequence: OperatorSequence) -> String {
        var text = ""
        for symbol in sequence.operators {
            switch symbol.kind {
            case .named(let name): text += " " + self.text(name)
            case .assignment: text += " ="
            case .ternary: text += " ?:"
            case .cast(let cast): text += " " + word(cast)
            case .arrow: text += " ->"
            }
        }
        return text
    }

    private func word(_ cast: Expression.Cast) -> String {
        switch cast {
        case .check: "is"
        case .coerce: "as"
        case .conditional: "as?"
        case .forced: "as!"
        }
    }

    private func signature(_ closure: Closure) -> String {
        var text = ""
        if !closure.captures.isEmpty {
            var words: [String] = []
            for capture in closure.captures {
                let mark = capture.ownership == .weak ? "weak " : capture.ownership == .unowned ? "unowned " : ""
                words.append(mark + self.text(capture.name))
            }
            text += " [" + joined(words) + "]"
        }
        switch closure.parameters {
        case .implicit: break
        case .names(let names): text += " " + joined(names.map { self.text($0.name) })
        case .list(let list): text += " (" + joined(list.map { self.text($0.name) }) + ")"
        }
        return text + effects(closure.effects)
    }

    func effects(_ effects: Effects) -> String {
        switch effects.kind {
        case .none: ""
        case .throws: " throws"
        case .rethrows: " rethrows"
        }
    }

    func joined(_ words: [String]) -> String {
        var text = ""
        for (index, word) in words.enumerated() { text += (index == 0 ? "" : ", ") + word }
        return text
    }

    private func text(_ path: KeyPath) -> String {
        var text = "\\"
        for component in path.components {
            switch component.kind {
            case .member(let name): text += "." + self.text(name)
            case .tupleElement(let index): text += ".\(index)"
            case .subscript: text += "[]"
            case .optionalChain: text += "?"
            case .forceUnwrap: text += "!"
            case .identity: text += ".self"
            }
        }
        return text
    }
}
