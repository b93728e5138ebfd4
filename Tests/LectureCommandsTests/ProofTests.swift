import Testing

/// `lecture check LECTURE`: what it proves, and what it finds wrong.
@Suite struct ProofTests {
    private func check(_ lecture: String) throws -> TestCommand {
        let folder = try TestCommand.scratch()
        try TestCommand.write(lecture, to: folder + "/a.md")
        return TestCommand(["check", folder + "/a.md"])
    }

    private func lecture(solution: String, tests: [String], stubHead: String = "") -> String {
        var text = "# Lecture\n\n```swift\n//| exercise: it\n//| points: 2\nfunc it(_ x: Double) -> Double {\n"
        text += stubHead + "    // BEGIN SOLUTION\n    \(solution)\n    // END SOLUTION\n}\n```\n"
        for test in tests { text += "\n```swift\n//| test: it\n\(test)\n```\n" }
        return text
    }

    @Test(arguments: ["01-slopes", "02-totals"])
    func theCourseIsProved(name: String) {
        let run = TestCommand(["check", TestCommand.data + "/course/\(name).md"])
        #expect(run.status == .success, "\(run.said)")
        #expect(run.said.isEmpty)
        #expect(!run.printed.contains("survivor"))
    }

    @Test func aSolutionThatMissesACheckIsAnError() throws {
        let run = try check(lecture(solution: "return x", tests: ["checkClose(it(1), 2)"]))
        #expect(run.status == .failed)
        #expect(
            run.said.contains(
                "a.md:3:1: error: the solution of 'it' earns 0 of 2 points: `checkClose(it(1), 2)`: got 1.0, expected 2.0"
            ))
    }

    @Test func aSolutionAmongTheMembersOfATypeIsExplained() throws {
        let lecture = """
            ```swift
            //| exercise: counter
            struct Counter {
                var count = 0
                // BEGIN SOLUTION
                mutating func add(_ n: Int) { count += n }
                // END SOLUTION
            }
            ```
            ```swift
            //| test: counter
            var counter = Counter()
            counter.add(2)
            checkEqual(counter.count, 2)
            ```
            """
        let run = try check(lecture)
        #expect(run.status == .failed)
        #expect(run.said.contains("note: the handout puts 'unanswered()' in the solution's place"))
    }

    @Test func aStubThatEarnsIsAnError() throws {
        let run = try check(lecture(solution: "return 2 * x", tests: ["check(true)\ncheckClose(it(1), 2)"]))
        #expect(run.said.contains("the stub of 'it' earns 1 points, and should earn none"))
    }

    @Test func aMistakeThatHoldsForTheSolutionIsAnError() throws {
        let tests = ["checkClose(it(1), 2)\ncheckClose(it(2), 4)", "//| misconception: Doubled?\ncheckClose(it(1), 2)"]
        let run = try check(lecture(solution: "return 2 * x", tests: tests))
        #expect(run.said.contains("this known mistake holds for the solution of 'it' itself"))
    }

    @Test func aMistakeThatCannotBeAskedIsAnError() throws {
        let tests = ["checkClose(it(1), 2)", "//| misconception: Misspelt?\ncheckClose(itt(1), 2)"]
        let run = try check(lecture(solution: "return 2 * x", tests: tests))
        #expect(run.status == .failed)
        #expect(
            run.said.contains(
                "a.md:21:12: error: the check of a known mistake of 'it' does not compile with the solution: "
                    + "cannot find 'itt' in scope"))
    }

    @Test func aMistakeWithoutACheckIsAnError() throws {
        let tests = ["checkClose(it(1), 2)", "//| misconception: Nothing asked?\nprint(it(1))"]
        let run = try check(lecture(solution: "return 2 * x", tests: tests))
        #expect(run.said.contains("a.md:18:1: error: this known mistake of 'it' has no check: it is never found"))
    }

    /// The derivative of an answer's function is formed from the answer's own words.
    @Test func testsMayDifferentiateAnAnswer() throws {
        let folder = try TestCommand.scratch()
        let test = "let slope = derivative(of: it)\ncheckClose(it(3), 9)\ncheck(\"\\(slope)\".contains(\"2\"))"
        try TestCommand.write(lecture(solution: "return x * x", tests: [test]), to: folder + "/a.md")
        #expect(TestCommand(["check", folder + "/a.md"]).said == "")
        try TestCommand.write(
            "```swift\n//| exercise: it\nfunc it(_ y: Double) -> Double { y * y * y }\n```\n",
            to: folder + "/answer.txt")
        let run = TestCommand(["check", folder + "/answer.txt", "--against", folder, "--workers", "0"])
        #expect(run.printed.contains("0 of 2 points"), "\(run.printed)")
    }

    @Test func twoMistakesForOneWrongAnswerAreAnError() throws {
        let tests = [
            "checkClose(it(1), 2)\ncheckClose(it(2), 4)", "//| misconception: One.\ncheckClose(it(3), 3)",
            "//| misconception: Other.\ncheckClose(it(5), 5)",
        ]
        let run = try check(lecture(solution: "return 2.0 * x", tests: tests))
        #expect(
            run.said.contains("two known mistakes of 'it' hold for the same wrong answer (missing factor in line 8)"))
    }

    @Test func aCheckThatTheSolutionNeverReachesIsAnError() throws {
        let run = try check(
            lecture(solution: "return 2 * x", tests: ["checkClose(it(1), 2)\nif it(1) > 5 { check(false) }"]))
        #expect(run.said.contains("a.md:16:16: error: the solution of 'it' never reaches this check"))
    }

    @Test func anAnswerWithoutMarkersIsAnError() throws {
        let run = try check(
            "# L\n\n```swift\n//| exercise: it\nlet it = 2\n```\n\n```swift\n//| test: it\ncheck(it == 2)\n```\n")
        #expect(run.said.contains("the answer to 'it' has no '// BEGIN SOLUTION'"))
    }

    @Test func anExerciseWithoutChecksIsAnError() throws {
        let run = try check(lecture(solution: "return x", tests: []))
        #expect(run.said.contains("no test of 'it' has a check"))
    }

    @Test func mutantsThatNoTestNoticesAreListed() throws {
        let run = try check(lecture(solution: "return 2.0 * x + 1", tests: ["checkClose(it(0), 1)"]))
        #expect(run.status == .success)
        #expect(run.printed.contains("a.md:8:12: survivor: missing factor: no test of 'it' notices `x` for `2.0 * x`"))
        #expect(run.printed.contains("a.md:8:12: survivor: constant: no test of 'it' notices `3.0` for `2.0`"))
    }

    @Test func anAuthorMayExcuseASurvivor() throws {
        let run = try check(
            lecture(solution: "return 2.0 * x + 1 // excuse: only the offset is asked", tests: ["checkClose(it(0), 1)"])
        )
        #expect(!run.printed.contains("survivor"))
        #expect(run.printed.contains("only the offset is asked"))
        #expect(run.printed.contains("excused"))
    }

    /// A mutant that gives what the solution gives for sampled arguments is no mistake.
    @Test func equalMutantsDoNotCount() throws {
        let run = try check(
            lecture(
                solution: "return max(x, -x) + 0.0 * x * 7.0", tests: ["checkClose(it(2), 2)\ncheckClose(it(-3), 3)"]))
        #expect(!run.printed.contains("`8.0` for `7.0`"))
    }

    /// Lists, lists of lists and functions are sampled too.
    @Test func equalMutantsOfListsDoNotCount() throws {
        let text = """
            # Lecture

            ```swift
            //| exercise: it
            func it(_ q: [Double], _ keys: [[Double]], _ f: (Double) -> Double) -> [Double] {
                // BEGIN SOLUTION
                return keys.map { key in f(zip(q, key).map(*).reduce(0, +)) / 2 }
                // END SOLUTION
            }
            ```

            ```swift
            //| test: it
            checkClose(it([1, 2], [[3, 4]], { $0 }), [5.5])
            ```
            """
        let run = try check(text)
        #expect(run.status == .success, "\(run.said)")
        #expect(!run.printed.contains("swapped arguments"))
        #expect(!run.printed.contains("survivor"))
    }

    @Test func pointsOfATestAreSharedByItsChecks() throws {
        let tests = ["//| points: 1.5\ncheckClose(it(1), 2)", "checkClose(it(2), 4)\ncheckClose(it(3), 6)"]
        let folder = try TestCommand.scratch()
        try TestCommand.write(lecture(solution: "return 2 * x", tests: tests), to: folder + "/a.md")
        try TestCommand.write(
            "```swift\n//| exercise: it\nfunc it(_ x: Double) -> Double { x == 3 ? 0 : 2 * x }\n```\n",
            to: folder + "/answer.txt")
        let run = TestCommand(["check", folder + "/answer.txt", "--against", folder, "--workers", "0"])
        #expect(run.printed.contains("1.75 of 2 points"))
    }
}
