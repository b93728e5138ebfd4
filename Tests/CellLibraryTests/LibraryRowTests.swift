import Diagnostics
import Interpreter
import Testing

@testable import CellLibrary

/// Rows are declared as programs name them; a mistake in one must not wait for that.
@Suite struct LibraryRowTests {
    @Test func everyRowIsDeclaredAndEveryBodyHasTypes() {
        let map = SourceMap()
        let found = Program(library: CellLibrary.library, map: map).checker.checkWholeLibrary()
        for diagnostic in found { Issue.record("\(diagnostic.message)") }
        #expect(found.isEmpty)
    }

    @Test func aBrokenBodyIsFound() {
        let topic = BuiltinTopic(
            "Broken", [BuiltinExtension("", [Builtin("wrong", "func wrong() -> Int", .source("return \"text\""))])])
        let program = Program(library: Library(StandardLibrary.topics + [topic]), map: SourceMap())
        #expect(!program.checker.checkWholeLibrary().isEmpty)
    }

    /// A body after `{ get }` would be a stray block, and the row without one: whatever called it would run into the
    /// next function.
    @Test func rowsWithABodyHaveNoOther() {
        for topic in CellLibrary.library.topics {
            for row in topic.extensions.flatMap(\.rows) + topic.types.flatMap(\.members) {
                guard case .source = row.body else { continue }
                #expect(!row.signature.description.hasSuffix("}"), "\(topic.title): \(row.signature)")
            }
        }
    }

    @Test func aSignatureOfAnUnknownTypeIsFound() {
        let topic = BuiltinTopic(
            "Broken", [BuiltinExtension("Array", [Builtin("wrong", "func wrong() -> Nowhere", .declared)])])
        let program = Program(library: Library(StandardLibrary.topics + [topic]), map: SourceMap())
        #expect(!program.checker.checkWholeLibrary().isEmpty)
    }

    @Test func everyRowSaysWhatItIsFor() {
        for topic in TensorTopics.all + LearningTopics.all {
            for type in topic.types where !isHidden(type.name) {
                #expect(type.documentation.utf8CodeUnitCount > 0, "\(type.name)")
            }
            for group in topic.extensions {
                for row in group.rows where !isHidden(row.name) && !isLiteral(row.signature) {
                    #expect(row.documentation.utf8CodeUnitCount > 0, "\(group.type): \(row.signature)")
                }
            }
        }
    }

    /// A layer's sentence has its formula and its shapes, where these are its own; an optimiser's has its formula.
    @Test func layersSayFormulaAndShapes() {
        let anyShape = ["AnyLayer", "Lambda", "Sequential"]
        var layers = 0
        for topic in LearningTopics.all {
            for type in topic.types where type.declaration.description.contains(": Layer") {
                guard !type.declaration.description.contains("protocol") else { continue }
                let words = type.documentation.description
                let hasShapes = words.contains("[batch") || anyShape.contains(type.name.description)
                #expect(words.contains(" = ") && hasShapes, "\(type.name): \(words)")
                layers += 1
            }
            for type in topic.types where type.declaration.description.contains(": Optimizer") {
                guard !type.declaration.description.contains("protocol") else { continue }
                #expect(type.documentation.description.contains("w ← w −"), "\(type.name)")
            }
        }
        #expect(layers > 20)
    }

    @Test func nothingIsDeclaredTwice() {
        for topic in TensorTopics.all + LearningTopics.all {
            for group in topic.extensions {
                var seen: Set<String> = []
                for row in group.rows {
                    #expect(seen.insert(row.signature.description).inserted, "\(group.type): \(row.signature)")
                }
            }
        }
    }

    private func isHidden(_ name: StaticString) -> Bool { name.description.hasPrefix("_") }

    private func isLiteral(_ signature: StaticString) -> Bool {
        signature.description.hasPrefix("init(") && signature.description.contains("Literal ")
            || signature.description.hasPrefix("init(_rows")
    }
}
