import Foundation
import SpecRunner
import Testing

/// Every program of `Tests/Specs` on the interpreter.
@Suite struct SpecTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Specs").path

    static let specs = SpecFolder.specs(in: folder)

    /// What the language does not do yet, by the spec that says so. A spec that has come to pass must leave the list.
    static let missing: Set<String> = {
        let text = (try? String(contentsOfFile: folder + "/missing.txt", encoding: .utf8)) ?? ""
        return Set(text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") })
    }()

    @Test func thereAreSpecs() {
        #expect(SpecTests.specs.count > 400)
        #expect(SpecTests.missing.isSubset(of: Set(SpecTests.specs.map(\.name))))
    }

    @Test(arguments: specs)
    func doesWhatItPromises(spec: Spec) {
        let difference = SpecOutcome(running: spec).difference(from: spec.expectation)
        if SpecTests.missing.contains(spec.name) {
            #expect(difference != nil, "\(spec.name) passes: take it off Tests/Specs/missing.txt")
        } else {
            #expect(difference == nil, "\(spec.name): \(difference ?? "")")
        }
    }
}
