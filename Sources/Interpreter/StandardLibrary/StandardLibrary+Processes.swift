extension StandardLibrary {
    /// What a program says to the system that it runs in.
    static let processes = BuiltinTopic(
        "Processes",
        types: [
            BuiltinType(
                "_File", "struct _File", .declared,
                members: [Builtin("_isOutput", "let _isOutput: Bool", .declared)])
        ],
        [
            BuiltinExtension(
                "",
                [
                    Builtin(
                        "exit", "func exit(_ status: Int32) -> Never", .source("_exit(String(status))"),
                        "Ends the program."),
                    Builtin("_exit", "func _exit(_ status: String) -> Never", .intrinsic(.exit)),
                    Builtin(
                        "stdout", "var stdout: _File", .source("return _File(_isOutput: true)"),
                        "Where the program's output goes."),
                    Builtin(
                        "stderr", "var stderr: _File", .source("return _File(_isOutput: false)"),
                        "Where complaints go, which are not kept here."),
                    Builtin(
                        "fputs", "@discardableResult func fputs(_ text: String, _ file: _File) -> Int32",
                        .source("if file._isOutput { print(text, terminator: \"\") }\nreturn 1"),
                        "Writes a text as it is."),
                    // Output is complete at any time.
                    Builtin(
                        "fflush", "@discardableResult func fflush(_ file: _File?) -> Int32", .source("return 0"),
                        "Does nothing: all output is written at once."),
                    Builtin("setbuf", "func setbuf(_ file: _File, _ buffer: _File?)", .source("")),
                ])
        ])

    /// Names that a plain file has to import.
    static var importedNames: [String] {
        (mathematics.extensions + processes.extensions).flatMap { group in
            group.rows.map { row in row.name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) } }
        }
    }
}
