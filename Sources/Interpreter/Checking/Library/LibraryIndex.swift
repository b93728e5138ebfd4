import Diagnostics
import Syntax

/// Where the rows of the library are, by the names that programs find them by.
struct LibraryIndex {
    var types: [Name: BuiltinType] = [:]
    /// Types inside of a type, by the path of the outer one.
    var nested: [Name: [BuiltinType]] = [:]
    var free: [Name: [Builtin]] = [:]
    /// Extensions of a type, in the order of the topics.
    var extensions: [Name: [BuiltinExtension]] = [:]
    var members: [MemberName: [Row]] = [:]

    struct MemberName: Hashable {
        let type: Name
        let member: Name

        func _rawHashValue(seed: Int) -> Int {
            QuickHash.of(
                UInt64(UInt32(bitPattern: type.index)), UInt64(UInt32(bitPattern: member.index)), seed: seed)
        }
    }

    struct Row {
        let row: Builtin
        let `extension`: Int
    }
}

extension Checker {
    func loadLibraryIndex() {
        for topic in library.topics {
            for type in topic.types { index(type) }
            for group in topic.extensions {
                if group.type.utf8CodeUnitCount == 0 {
                    for row in group.rows { libraryIndex.free[intern(row.name), default: []].append(row) }
                } else {
                    index(group)
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

    private func index(_ group: BuiltinExtension) {
        let type = intern(group.type)
        let number = libraryIndex.extensions[type]?.count ?? 0
        libraryIndex.extensions[type, default: []].append(group)
        for row in group.rows {
            let key = LibraryIndex.MemberName(type: type, member: intern(row.name))
            libraryIndex.members[key, default: []].append(LibraryIndex.Row(row: row, extension: number))
        }
    }

    func intern(_ text: StaticString) -> Name {
        names.intern(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// What the texts of rows are called in the source map.
    static let libraryTextName = "library"

    // MARK: - Reading rows

    /// Parses the text of a row as a declaration of a type's body or of the top level.
    func parseRow(_ text: [UInt8], member: Bool) -> [Declaration] {
        var bytes: [UInt8] = []
        if member { bytes += Array("protocol __Members {\n".utf8) }
        bytes += text
        if member { bytes += Array("\n}".utf8) }
        let source = SourceText(name: Checker.libraryTextName, bytes: bytes)
        let base = map.add(source)
        let tree = parse(source, at: base)
        var declarations: [Declaration] = []
        for statement in tree.statements {
            guard case .declaration(let declaration) = statement.kind else { continue }
            if member, case .nominal(let nominal) = declaration.kind {
                declarations += nominal.members
            } else {
                declarations.append(declaration)
            }
        }
        return declarations
    }

    func rowText(_ row: Builtin) -> [UInt8] {
        var text = bytes(row.signature)
        if case .source(let body) = row.body {
            text += Array(" {\n".utf8) + bytes(body) + Array("\n}".utf8)
        }
        return text
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
        if let rows = libraryIndex.free.removeValue(forKey: name) {
            for row in rows { declareLibraryRow(row, in: libraryScope, owner: nil, context: nil) }
        }
    }

    private func declareLibraryType(_ type: BuiltinType, in parent: NominalSymbol?) {
        let place = parent?.memberScope ?? libraryScope
        var text = bytes(type.declaration) + Array(" {\n".utf8)
        for member in type.members { text += rowText(member) + Array("\n".utf8) }
        text += Array("}".utf8)
        for declaration in parseRow(text, member: false) {
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
        let key = LibraryIndex.MemberName(type: nominal.libraryPath, member: name)
        guard let rows = libraryIndex.members.removeValue(forKey: key) else { return }
        for row in rows {
            let context = libraryContext(of: nominal, row.extension)
            declareLibraryRow(row.row, in: context.scope, owner: nominal, context: context)
        }
    }

    /// The context of the n-th extension of a library type, made on first use.
    func libraryContext(of nominal: NominalSymbol, _ number: Int) -> ExtensionContext {
        if let context = nominal.libraryContexts[number] { return context }
        let group = libraryIndex.extensions[nominal.libraryPath]![number]
        let scope = Scope(.type, parent: nominal.memberScope ?? libraryScope)
        var text = Array("extension ".utf8) + bytes(group.type)
        if group.conformances.utf8CodeUnitCount > 0 { text += Array(": ".utf8) + bytes(group.conformances) }
        if group.requirements.utf8CodeUnitCount > 0 { text += Array(" where ".utf8) + bytes(group.requirements) }
        text += Array(" {}".utf8)
        var declared: ExtensionDeclaration?
        for declaration in parseRow(text, member: false) {
            if case .extension(let found) = declaration.kind { declared = found }
        }
        let context = ExtensionContext(
            declaration: declared, type: nominal, scope: scope, selfType: nominal.declaredType(types))
        nominal.libraryContexts[number] = context
        scope.nominal = nominal
        scope.context = context
        return context
    }

    func declareLibraryRow(_ row: Builtin, in scope: Scope, owner: NominalSymbol?, context: ExtensionContext?) {
        let declarations = parseRow(rowText(row), member: owner != nil)
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
