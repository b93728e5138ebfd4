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

    static var formats: HelpTopic {
        HelpTopic(
            name: "formats", summary: "the forms in which grades are written",
            text: """
                text        for people
                json        one object for each submission:
                              {"lecture", "file", "score", "points", "exercises": [{"id", "title", "score", "points", "status",
                              "feedback": [{"kind", "text"}]}], "notes": […]}
                            status is passed, partial, failed, blank, error or untested (answered, all its tests are hidden);
                            kind is passed, missed, misconception, error, note or hint
                html        a page for the student
                junit       a test suite for each submission, a test case for each exercise
                gradescope  results.json; into a folder, the script 'run_autograder' comes with it
                csv         a line for each student with the columns of Canvas and Moodle; '--roster' names the students

                A roster is a CSV file whose first line names the columns id, name, email and file; a submission belongs to the student
                whose file (or id) its name or folder is. Without one, submissions are called by their files, or by their folders
                where the files of several students have one name.

                Exit status: 0 all passed, 1 something is missed, 2 something cannot be used.

                """)
    }
}
