extension HelpTopic {
    static var exercises: HelpTopic {
        HelpTopic(
            name: "exercises", summary: "exercises, checks, known mistakes and how answers are graded",
            text: """
                An exercise is a cell with a solution between markers; its tests are cells of their own:

                    ```swift
                    //| exercise: slope
                    //| points: 2
                    //| hint: The slope of a sum is the sum of the slopes.
                    func slope(_ x: Double) -> Double {
                        // BEGIN SOLUTION
                        return 2 * x + 3
                        // END SOLUTION
                    }
                    ```
                    ```swift
                    //| test: slope
                    //| hidden: true
                    checkClose(slope(0.5), 4, "At one half the slope is four.")
                    ```
                    ```swift
                    //| test: slope
                    //| misconception: The offset was lost.
                    checkClose(slope(2), 4)
                    ```

                What stands above the cell, since the last heading or cell, is the question. Students get the line 'unanswered()' for
                each solution. A test with 'misconception:' runs only where the others failed; if it holds, its text is the feedback.

                Checks; each takes a message for whoever misses it:

                  check(condition)                     the condition holds
                  checkEqual(got, expected)            equal, part by part
                  checkClose(got, expected, tolerance: 1e-6)   numbers, lists and tensors
                  checkShape(tensor, [2, 3])           the shape of a tensor
                  checkChoice(letter, "b", why: ["a": "…"])    a lettered choice, with a reason for each wrong one;
                                                       its test is hidden, for it holds the right letter
                  checkEquivalent(f, g, on: -2...2)    two formulas, at sampled points
                  checkGradient(g, of: f, on: -2...2)  g is the derivative of f
                  checkProperty(on: -2...2) { x in … } true at sampled points

                The points of an exercise are shared by the checks written in its tests; a test with 'points:' has its own. In a loop
                all turns must hold. 'lecture check LECTURE' proves all this, and lists small changes of the solution that no test
                notices; '// excuse: REASON' at the end of a line of the solution excuses those of that line.

                Grading: an answer is found by its 'exercise:' line and replaces the solution; nothing else of the file counts. It
                must declare what the solution declares. Its helpers, operators, extensions and types serve the answer alone. Answers
                are independent of each other. Each exercise may use about five seconds, 512 MB and 1 MB of output.

                'variant: NAME' on a cell gives each student other random numbers there: see 'lecture help handout'.

                """)
    }
}
