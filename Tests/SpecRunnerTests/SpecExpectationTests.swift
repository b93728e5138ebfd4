import SpecRunner
import Testing

@Suite struct SpecExpectationTests {
    private func expectation(_ text: String) -> SpecExpectation {
        Spec(name: "a", path: "a.swift", source: Array(text.utf8)).expectation
    }

    @Test func commentsPromiseLinesErrorsAndAFault() {
        let read = expectation(
            "print(1)  // expect: 1\nlet a: Int = \"\"  // expect error 14: no\nf()  // expect fault: Index out of range\n"
        )
        #expect(read.printed == ["1"])
        #expect(read.errors == [SpecExpectation.Error(line: 2, column: 14, message: "no")])
        #expect(read.fault == SpecExpectation.Fault(line: 3, message: "Index out of range"))
    }

    @Test func aPromisedWarningMustBeTold() {
        let source = "let a = 1  // expect warning 5: no\n"
        let spec = Spec(name: "a/b", path: "a/b.swift", source: Array(source.utf8))
        #expect(spec.expectation.warnings == [SpecExpectation.Error(line: 1, column: 5, message: "no")])
        #expect(SpecOutcome(running: spec).difference(from: spec.expectation) != nil)
    }

    @Test func oneLineMayPromiseSeveralErrors() {
        let read = expectation("f(1 || 2)  // expect error 3: no: truth  // expect error 5: no number\n")
        #expect(read.errors.map(\.column) == [3, 5])
        #expect(read.errors.map(\.message) == ["no: truth", "no number"])
    }

    @Test func anEmptyLineCanBePromised() {
        #expect(expectation("print()  // expect:\n").printed == [""])
    }

    @Test func aSpecWithoutPromiseIsNone() {
        #expect(expectation("print(1)\n").isEmpty)
    }
}
