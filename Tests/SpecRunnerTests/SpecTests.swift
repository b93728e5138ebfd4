import Foundation
import SpecRunner
import Testing

/// Every program of `Tests/Specs` on the interpreter.
@Suite struct SpecTests {
    static let specs = SpecFolder.specs(in: SpecTests.folder)

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Specs").path

    @Test func thereAreSpecs() {
        #expect(SpecTests.specs.count > 10)
    }

    @Test(arguments: specs)
    func doesWhatItPromises(spec: Spec) {
        let difference = SpecOutcome(running: spec).difference(from: spec.expectation)
        #expect(difference == nil, "\(spec.name): \(difference ?? "")")
    }
}
