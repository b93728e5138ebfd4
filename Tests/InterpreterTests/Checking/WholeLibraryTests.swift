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
