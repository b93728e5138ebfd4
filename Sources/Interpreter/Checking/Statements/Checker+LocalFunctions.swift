import Syntax

/// Functions inside of functions may use variables that are declared after them, if they are called later still.
///
/// The body of such a function is read when what it needs is there, or before the first statement that names it.
extension Checker {
    /// Functions of a block whose bodies wait.
    struct WaitingFunctions {
        var statements: [Statement] = []
        var needed: [[Name]] = []
    }

    /// Does a statement declare a function that names variables of the same block further down? Then it waits.
    func waits(_ index: Int, _ statements: [Statement], _ waiting: inout WaitingFunctions) -> Bool {
        guard case .declaration(let declaration) = statements[index].kind, case .function = declaration.kind else {
            return false
        }
        let later = variables(in: statements[(index + 1)...])
        if later.isEmpty { return false }
        let words = words(of: statements[index])
        let needed = later.filter { words.contains(text($0)) }
        if needed.isEmpty { return false }
        waiting.statements.append(statements[index])
        waiting.needed.append(needed)
        return true
    }

    /// Reads the functions that a statement names, and those that these name.
    func readNamed(by statement: Statement, _ waiting: inout WaitingFunctions, _ checked: inout [CheckedStatement]) {
        if waiting.statements.isEmpty { return }
        let words = words(of: statement)
        while let index = waiting.statements.firstIndex(where: { words.contains(functionWord($0)) }) {
            read(index, &waiting, &checked)
        }
    }

    /// Reads the functions whose variables are all there once the statements before `rest` have been read.
    func readReady(
        before rest: ArraySlice<Statement>, _ waiting: inout WaitingFunctions, _ checked: inout [CheckedStatement]
    ) {
        if waiting.statements.isEmpty { return }
        let later = variables(in: rest)
        while let index = waiting.needed.firstIndex(where: { names in !names.contains { later.contains($0) } }) {
            read(index, &waiting, &checked)
        }
    }

    private func read(_ index: Int, _ waiting: inout WaitingFunctions, _ checked: inout [CheckedStatement]) {
        let statement = waiting.statements.remove(at: index)
        waiting.needed.remove(at: index)
        readNamed(by: statement, &waiting, &checked)
        checked.append(checkStatement(statement))
    }

    private func functionWord(_ statement: Statement) -> String {
        guard case .declaration(let declaration) = statement.kind, case .function(let syntax) = declaration.kind else {
            return ""
        }
        return text(syntax.name)
    }

    private func variables(in statements: ArraySlice<Statement>) -> [Name] {
        var result: [Name] = []
        for statement in statements {
            guard case .declaration(let declaration) = statement.kind, case .variable(let variable) = declaration.kind
            else { continue }
            for binding in variable.bindings {
                if let found = simpleName(binding.pattern) { result.append(found.name) }
            }
        }
        return result
    }

    /// The words of a statement's text, whatever they stand for.
    private func words(of statement: Statement) -> Set<String> {
        var result: Set<String> = []
        var word: [UInt8] = []
        for byte in Array(sourceText(statement.range).utf8) + [32] {
            let isPart = byte >= 128 || byte == 95 || byte >= 48 && byte <= 57 || byte | 32 >= 97 && byte | 32 <= 122
            if isPart {
                word.append(byte)
            } else if !word.isEmpty {
                result.insert(String(decoding: word, as: UTF8.self))
                word.removeAll()
            }
        }
        return result
    }
}
