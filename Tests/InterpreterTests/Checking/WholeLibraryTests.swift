import Diagnostics
import Testing

@testable import Interpreter

/// Rows of the library are read on first use; here all of them are.
struct WholeLibraryTests {
    @Test func everyBodyIsRight() {
        let checker = Checker(library: StandardLibrary.library, map: SourceMap())
        #expect(checker.checkWholeLibrary().map { $0.message } == [])
    }

    @Test func typesStateTheirAssociatedTypes() {
        let checker = Checker(library: StandardLibrary.library, map: SourceMap())
        #expect(checker.inferredWitnesses() == [])
    }

    /// Rows find the types that stand alone before those inside of their own type.
    @Test func noTypeInsideIsCalledLikeOneThatStandsAlone() {
        var (alone, inside): (Set<String>, Set<String>) = ([], [])
        for topic in StandardLibrary.topics {
            for type in topic.types {
                let path = "\(type.name)".split(separator: ".").map(String.init)
                if path.count == 1 { alone.insert(path[0]) } else { inside.insert(path[path.count - 1]) }
                inside.formUnion(type.members.compactMap(innerType))
            }
            for group in topic.extensions where group.type.utf8CodeUnitCount > 0 {
                inside.formUnion(group.rows.compactMap(innerType))
            }
        }
        #expect(inside.contains("SubSequence") && alone.isDisjoint(with: inside))
    }

    /// What a row declares, if that is a type.
    private func innerType(_ row: Builtin) -> String? {
        let words = "\(row.signature)".split { !$0.isLetter && $0 != "_" }
        guard words.count > 1, words[0] == "typealias" || words[0] == "associatedtype" else { return nil }
        return String(words[1])
    }

    @Test func everyTypeCanBeLookedUp() {
        let reference = LibraryReference(StandardLibrary.library)
        for topic in StandardLibrary.topics {
            for type in topic.types where !"\(type.name)".hasPrefix("_") {
                #expect(reference.entries(named: "\(type.name)").first?.isType == true)
            }
        }
        #expect(reference.nearest(to: "Array.mapp") == "Array.map" || reference.nearest(to: "sqrrt") == "sqrt")
        #expect(reference.entries(named: "_StringIndex").isEmpty)
    }
}
