import Foundation
import Testing

/// What `lecture run` says of the mistakes that authors make.
@Suite struct RunMessageTests {
    private func said(_ lecture: String, _ options: String...) throws -> (text: String, failed: Bool) {
        let folder = try TestCommand.scratch()
        try TestCommand.write(lecture, to: folder + "/a.md")
        let run = TestCommand(["run", folder + "/a.md", "--to", "json"] + options)
        return (run.said.replacing(folder + "/", with: ""), run.status != .success)
    }

    @Test func aCheckThatFailsIsNamedAtItsPlace() throws {
        let lecture = """
            # T

            ```swift
            //| exercise: one
            func one() -> Int {
                // BEGIN SOLUTION
                return 1
                // END SOLUTION
            }
            ```

            ```swift
            //| test: one
            checkEqual(one(), 2, "Count again.")
            check(one() > 0)
            ```

            ```swift
            //| test: one
            //| misconception: Too many.
            checkEqual(one(), 3)
            ```

            """
        let (text, failed) = try said(lecture)
        #expect(!failed)
        #expect(
            text.hasPrefix(
                "a.md:14:1: warning: this check does not hold: Count again. (got 1, expected 2)\ncheckEqual(one(), 2"))
        #expect(text.components(separatedBy: "warning:").count == 2)
    }

    @Test func aParameterThatIsNotThereCannotBeSet() throws {
        let lecture = "---\nparams: {rate: 2}\n---\n# T\n\n```swift\nrate\n```\n"
        let (text, failed) = try said(lecture, "--set", "rat=3")
        #expect(failed)
        #expect(
            text.hasPrefix(
                "a.md:1:1: error: the front matter has no parameter 'rat' to set; did you mean 'rate'?\n"))
        #expect(try !said(lecture, "--set", "rate=3").failed)
    }

    /// A layer written in a cell has the description that the library's layers have natively.
    @Test func ownLayersArePrintedAsThoseOfTheLibrary() throws {
        let folder = try TestCommand.scratch()
        let lecture = """
            # T

            ```swift
            struct Mine: Layer {
                var w: Tensor = [[1, 2], [3, 4]]
                var b: Tensor = [1, 2]
                var name: String { "Dense" }
                var parameters: [Tensor] { get { [w, b] } set { (w, b) = (newValue[0], newValue[1]) } }
                func callAsFunction(_ x: Tensor) -> Tensor { x.matmul(w) + b }
            }
            print("\\(Mine())" == "\\(Dense(2, 2))", Mine())
            ```

            """
        try TestCommand.write(lecture, to: folder + "/a.md")
        let run = TestCommand(["run", folder + "/a.md", "--to", "markdown", "--output", folder + "/"])
        #expect(run.status == .success, "\(run.said)")
        let text = try TestCommand.read(folder + "/a.report/a.md")
        #expect(text.contains("true Dense (2, 2), (2,): 6 parameters"))
    }

    @Test func operatorsAreNotWhatANameWasMeantToBe() throws {
        let (text, failed) = try said("# T\n\n```swift\nlet b = q + 1\n```\n")
        #expect(failed)
        #expect(text.contains("cannot find 'q' in scope"))
        #expect(!text.contains("did you mean '<'"))
    }

    @Test func numbersStandInTheHintsOfAHandout() throws {
        let folder = try TestCommand.scratch()
        let lecture = """
            # T

            ```swift
            //| exercise: one
            //| caption: The number 1<!-- given -->
            //| hint: It lies between 0<!-- given --> and 2<!-- given -->.
            func one() -> Int {
                // BEGIN SOLUTION
                return 1
                // END SOLUTION
            }
            ```

            ```swift
            //| test: one
            checkEqual(one(), 1)
            ```

            """
        try TestCommand.write(lecture, to: folder + "/a.md")
        #expect(TestCommand(["handout", folder + "/a.md", "--output", folder + "/out"]).status == .success)
        let run = TestCommand(["check", folder + "/out/a.md"])
        #expect(run.printed.contains("1. The number 1 (one)") && run.printed.contains("It lies between 0 and 2."))
    }

    @Test func aKnownMistakeIsFollowedByWhatCameOut() throws {
        let folder = try TestCommand.scratch()
        func lecture(_ body: String) -> String {
            """
            # T

            ```swift
            //| exercise: one
            func one() -> Int {
                \(body)
            }
            ```

            ```swift
            //| test: one
            checkEqual(one(), 2, "Count again.")
            ```

            ```swift
            //| test: one
            //| misconception: One too many.
            checkEqual(one(), 3)
            ```

            """
        }
        try TestCommand.write(
            lecture("// BEGIN SOLUTION\n    return 2\n    // END SOLUTION"), to: folder + "/master.md")
        try TestCommand.write(lecture("return 3"), to: folder + "/student.txt")
        let run = TestCommand(["check", folder + "/student.txt", "--against", folder])
        #expect(run.printed.contains("✗ One too many.\n     ✗ Here: got 3, expected 2\n"), "\(run.printed)\(run.said)")
        #expect(!run.printed.contains("Count again"))
    }
}
