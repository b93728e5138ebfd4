/// What the compiler calls functions that take elements of the library's sequences.
extension Checker {
    /// `(String.SubSequence) -> String' (aka '(Substring) -> String`, to be put in quotes, for what is written otherwise.
    func sugaredFunction(_ type: Type, _ written: String) -> String? {
        guard let sugar = functionSugar, let function = types.function(shallow(type)) else { return nil }
        let plain = function.parameters.map { text($0.type) }
        let prefix = "(" + plain.joined(separator: ", ") + ")"
        guard plain.contains(sugar.meaning), written.utf8.starts(with: prefix.utf8) else { return nil }
        let rest = String(written.dropFirst(prefix.count))
        let sugared = plain.map { $0 == sugar.meaning ? sugar.name : $0 }.joined(separator: ", ")
        let meaning = function.parameters.map { plainText($0.type) }.joined(separator: ", ")
        return TypeSugar(name: "(\(sugared))\(rest)", meaning: "(\(meaning))\(rest)").spelled
    }
}
