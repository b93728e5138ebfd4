import Diagnostics
import Syntax

/// Where the rows of the library are, by the names that programs find them by.
struct LibraryIndex {
    var types: [Name: BuiltinType] = [:]
    /// Types inside of a type, by the path of the outer one.
    var nested: [Name: [BuiltinType]] = [:]
    var free: [Name: [Builtin]] = [:]
    /// Operators of tuples and of types, read where an operand may be one: `==` of numbers is read everywhere.
    var nameless: [Name: [Builtin]] = [:]
    /// Extensions of a type, in the order of the topics.
    var extensions: [Name: [BuiltinExtension]] = [:]
    /// The first row of a member, once its type has been asked for any.
    private var members: [MemberName: Int32] = [:]
    private var rows: [Row] = []

    struct MemberName: Hashable {
        let type: Name
        let member: Name

        func _rawHashValue(seed: Int) -> Int {
            QuickHash.of(
                UInt64(UInt32(bitPattern: type.index)), UInt64(UInt32(bitPattern: member.index)), seed: seed)
        }
    }

    /// A row of a member, by its extension and its place in it, and the next row of the same member, or -1.
    private struct Row {
        let `extension`: Int32
        let place: Int32
        let next: Int32
    }

    /// Finds the members of a type by their names from now on.
    mutating func addMembers(of type: Name, _ names: (StaticString) -> Name) {
        var keys: [(key: MemberName, extension: Int, place: Int)] = []
        for (number, group) in (extensions[type] ?? []).enumerated() {
            for (place, row) in group.rows.enumerated() {
                keys.append((MemberName(type: type, member: names(row.name)), number, place))
            }
        }
        // From the end, so that each row leads to the one behind it.
        for (key, number, place) in keys.reversed() {
            rows.append(Row(extension: Int32(number), place: Int32(place), next: members[key] ?? -1))
            members[key] = Int32(rows.count - 1)
        }
    }

    /// The rows of a member, each with the number of its extension; they are given once.
    mutating func takeRows(_ key: MemberName) -> [(row: Builtin, extension: Int)] {
        guard var index = members.removeValue(forKey: key), let groups = extensions[key.type] else { return [] }
        var found: [(row: Builtin, extension: Int)] = []
        while index >= 0 {
            let row = rows[Int(index)]
            found.append((groups[Int(row.extension)].rows[Int(row.place)], Int(row.extension)))
            index = row.next
        }
        return found
    }
}

extension Checker {
    func loadLibraryIndex() {
        for topic in library.topics {
            for type in topic.types { index(type) }
            for group in topic.extensions {
                if group.type.utf8CodeUnitCount == 0 {
                    for row in group.rows {
                        if takesNameless(row) {
                            libraryIndex.nameless[intern(row.name), default: []].append(row)
                        } else {
                            libraryIndex.free[intern(row.name), default: []].append(row)
                        }
                    }
                } else {
                    libraryIndex.extensions[intern(group.type), default: []].append(group)
                }
            }
        }
    }

    private func index(_ type: BuiltinType) {
        let path = bytes(type.name)
        if let dot = path.lastIndex(of: UInt8(ascii: ".")) {
            let outer = path[..<dot].withUnsafeBufferPointer { names.intern($0) }
            libraryIndex.nested[outer, default: []].append(type)
        } else {
            libraryIndex.types[intern(type.name)] = type
        }
    }

    /// Is a row an operator whose operands have no named type?
    private func takesNameless(_ row: Builtin) -> Bool {
        switch row.name.utf8Start[0] {
        case UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">"):
            contains(row.signature, "(lhs: (") || contains(row.signature, "(lhs: Any.Type")
        default: false
        }
    }

    func contains(_ text: StaticString, _ part: StaticString) -> Bool {
        let (bytes, wanted) = (text.utf8Start, part.utf8Start)
        for start in 0..<max(0, text.utf8CodeUnitCount - part.utf8CodeUnitCount + 1) {
            var same = 0
            while same < part.utf8CodeUnitCount, bytes[start + same] == wanted[same] { same += 1 }
            if same == part.utf8CodeUnitCount { return true }
        }
        return false
    }

    func intern(_ text: StaticString) -> Name {
        names.intern(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// What the texts of rows are called in the source map.
    static let libraryTextName = "library"

    // MARK: - Reading rows

    /// Parses a text of the library as declarations of the top level.
    func parseDeclarations(_ text: [UInt8]) -> [Declaration] {
        var declarations: [Declaration] = []
        for statement in SyntaxTree.parse(text, at: place(of: text), names: names).statements {
            if case .declaration(let declaration) = statement.kind { declarations.append(declaration) }
        }
        return declarations
    }

    private func parseRow(_ row: Builtin, isMember: Bool) -> [Declaration] {
        let text = rowText(row, withBody: !isFunction(row))
        return isMember
            ? [SyntaxTree.parseMember(text, at: place(of: text), names: names)] : parseDeclarations(text)
    }

    /// What stands between the braces of a function's row, which is read when its body is asked for.
    func parseBody(_ text: StaticString) -> Block? {
        for declaration in parseDeclarations(Array("func _() {\n".utf8) + bytes(text) + Array("\n}".utf8)) {
            if case .function(let function) = declaration.kind { return function.body }
        }
        return nil
    }

    private func place(of text: [UInt8]) -> SourcePosition {
        map.add(SourceText(name: Checker.libraryTextName, unnumbered: text))
    }

    private func rowText(_ row: Builtin, withBody: Bool) -> [UInt8] {
        var text = bytes(row.signature)
        if case .source(let body) = row.body {
            text += withBody ? Array(" {\n".utf8) + bytes(body) + Array("\n}".utf8) : Array(" {}".utf8)
        }
        return text
    }

    /// Not a property or a subscript, whose accessors are a part of what they are.
    private func isFunction(_ row: Builtin) -> Bool {
        if intern(row.name) == .`init` { return true }
        return contains(row.signature, "func ")
    }

    func bytes(_ text: StaticString) -> [UInt8] {
        Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    // MARK: - Declaring rows on first use

    /// A library type or protocol; declared on its first mention.
    func libraryNominal(_ name: Name) -> NominalSymbol? {
        materialize(name)
        for symbol in libraryScope.local(name) ?? [] {
            if case .nominal(let nominal) = symbol { return nominal }
        }
        return nil
    }

    /// Declares what the library calls `name`.
    func materialize(_ name: Name) {
        if let type = libraryIndex.types.removeValue(forKey: name) { declareLibraryType(type, in: nil) }
        if let rows = libraryIndex.free.removeValue(forKey: name) { declareFree(rows) }
    }

    /// The operators of tuples and types, if one of the operands may be one.
    func materializeNameless(_ name: Name, for operands: [Type]) {
        guard libraryIndex.nameless[name] != nil, operands.isEmpty || !operands.allSatisfy(isNamed) else { return }
        if let rows = libraryIndex.nameless.removeValue(forKey: name) { declareFree(rows) }
    }

    private func isNamed(_ operand: Type) -> Bool {
        let type = shallow(operand)
        switch types.kind(type) {
        case .nominal: return types.wrapped(type).map(isNamed) ?? true
        case .parameter, .member, .opaque, .existential: return true
        case .variable: return literalKind(type) != .none
        case .tuple, .function, .metatype, .error: return false
        }
    }

    private func declareFree(_ rows: [Builtin]) {
        for row in rows { declareLibraryRow(row, in: libraryScope, owner: nil, context: nil) }
    }

    private func declareLibraryType(_ type: BuiltinType, in parent: NominalSymbol?) {
        let place = parent?.memberScope ?? libraryScope
        var text = bytes(type.declaration) + Array(" {\n".utf8)
        for member in type.members { text += rowText(member, withBody: true) + Array("\n".utf8) }
        text += Array("}".utf8)
        for declaration in parseDeclarations(text) {
            if case .nominal = declaration.kind {
                var declared: NominalSymbol?
                isolated(in: place) {
                    declared = declareNominal(
                        declaration, parent: parent, in: place, representation: type.representation)
                }
                declared?.libraryPath = intern(type.name)
                for inner in libraryIndex.nested.removeValue(forKey: intern(type.name)) ?? [] {
                    declareLibraryType(inner, in: declared)
                }
            } else {
                isolated(in: libraryScope) { declare(declaration, in: libraryScope) }
            }
        }
    }

    /// Members of `nominal` with this name that rows of the library add.
    func materializeMembers(_ name: Name, of nominal: NominalSymbol) {
        guard nominal.isLibrary else { return }
        if !nominal.hasIndexedRows {
            nominal.hasIndexedRows = true
            libraryIndex.addMembers(of: nominal.libraryPath) { intern($0) }
        }
        for row in libraryIndex.takeRows(LibraryIndex.MemberName(type: nominal.libraryPath, member: name)) {
            let context = libraryContext(of: nominal, row.extension)
            declareLibraryRow(row.row, in: context.scope, owner: nominal, context: context)
        }
    }

    /// The context of the n-th extension of a library type, made on first use; extensions that add members alone
    /// share one.
    func libraryContext(of nominal: NominalSymbol, _ number: Int) -> ExtensionContext {
        let group = libraryIndex.extensions[nominal.libraryPath]![number]
        let addsMembersAlone = group.conformances.utf8CodeUnitCount == 0 && group.requirements.utf8CodeUnitCount == 0
        let key = addsMembersAlone ? NominalSymbol.membersAlone : number
        if let context = nominal.libraryContexts[key] { return context }
        let scope = Scope(.type, parent: nominal.memberScope ?? libraryScope)
        let context = ExtensionContext(
            declaration: addsMembersAlone ? nil : conditions(of: group), type: nominal, scope: scope,
            selfType: nominal.declaredType(types))
        nominal.libraryContexts[key] = context
        scope.nominal = nominal
        scope.context = context
        return context
    }

    /// An extension's first line as a declaration.
    private func conditions(of group: BuiltinExtension) -> ExtensionDeclaration? {
        var text = Array("extension ".utf8) + bytes(group.type)
        if group.conformances.utf8CodeUnitCount > 0 { text += Array(": ".utf8) + bytes(group.conformances) }
        if group.requirements.utf8CodeUnitCount > 0 { text += Array(" where ".utf8) + bytes(group.requirements) }
        text += Array(" {}".utf8)
        for declaration in parseDeclarations(text) {
            if case .extension(let found) = declaration.kind { return found }
        }
        return nil
    }

    func declareLibraryRow(_ row: Builtin, in scope: Scope, owner: NominalSymbol?, context: ExtensionContext?) {
        let declarations = parseRow(row, isMember: owner != nil)
        if declarations.isEmpty {
            preconditionFailure("a row of the library cannot be read")
        }
        isolated(in: scope) {
            for declaration in declarations {
                if let owner {
                    declareMember(declaration, of: owner, in: scope, context: context, row: row)
                } else {
                    declare(declaration, in: scope, row: row)
                }
            }
        }
    }
}
