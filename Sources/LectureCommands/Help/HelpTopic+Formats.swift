extension HelpTopic {
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
