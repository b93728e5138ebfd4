import Foundation
import LectureCommands

/// A run of the command line inside of the test's own process, and where the test data lies.
struct TestCommand {
    final class Sink {
        var bytes: [UInt8] = []
        var text: String { String(decoding: bytes, as: UTF8.self) }
    }

    let status: LectureCommands.ExitStatus
    let printed: String
    let said: String

    init(_ words: [String]) {
        let (printed, said) = (Sink(), Sink())
        let console = Console(
            output: { printed.bytes += $0 }, messages: { said.bytes += $0 }, messagesAreShown: false)
        status = LectureCommandLine.run(words, console: console)
        self.printed = printed.text
        self.said = said.text
    }

    static let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Data").path

    /// A folder of its own for one test; nothing else writes there.
    static func scratch() throws -> String {
        let path = NSTemporaryDirectory() + "lecture-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    static func write(_ text: String, to path: String) throws {
        try text.write(toFile: path, atomically: false, encoding: .utf8)
    }

    static func read(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    /// The program itself, as it was built for the tests; nil where only the library was.
    static let program: String? = {
        for argument in CommandLine.arguments + [Bundle.main.bundlePath] {
            var url = URL(fileURLWithPath: argument)
            for _ in 0..<4 {
                url.deleteLastPathComponent()
                let path = url.appendingPathComponent("lecture").path
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
                    return path
                }
            }
        }
        return nil
    }()
}
