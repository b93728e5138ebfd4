import Diagnostics
import Foundation
import Interpreter

/// `Benchmarks FILE.swift` runs one program in the machine; `--code` before it prints its bytecode.
func runFile(_ path: String, printsCode: Bool) -> Int32 {
    guard let data = FileManager.default.contents(atPath: path) else { return 2 }
    let map = SourceMap()
    let program = Program(map: map)
    let unit = program.check(SourceText(name: path, bytes: [UInt8](data)), in: nil)
    for diagnostic in unit.diagnostics {
        let place = map.location(of: diagnostic.range.lower)
        print("\(place.file):\(place.line):\(place.column): \(diagnostic.severity.word): \(diagnostic.message)")
    }
    if unit.hasErrors { return 1 }
    defer { if printsCode { print(program.disassembly) } }
    do throws(Fault) {
        try program.run(unit)
    } catch {
        print(program.outputText, terminator: "")
        print("fault: \(error.kind.message)")
        for frame in error.stack {
            let place = frame.range.map { map.location(of: $0.lower) }
            print("  \(frame.function) \(place.map { "\($0.line):\($0.column)" } ?? "")")
        }
        return 1
    }
    print(program.outputText, terminator: "")
    return 0
}

let arguments = Array(CommandLine.arguments.dropFirst())
let printsCode = arguments.first == "--code"
if let file = arguments.last { exit(runFile(file, printsCode: printsCode)) }
