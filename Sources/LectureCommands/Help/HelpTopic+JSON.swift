extension HelpTopic {
    static var json: HelpTopic {
        HelpTopic(
            name: "json", summary: "what a JSON report holds",
            text: """
                'lecture run --to json' writes the whole result as one object. Members that have nothing to say are left out;
                places are lines of the lecture's file, from 1; numbers that are not finite are the texts "NaN", "Infinity",
                "-Infinity"; formulas are TeX; drawings are SVG.

                  format           "lecture-report"
                  version          1; a later one may add members, a change of meaning counts it up
                  lecture          title, subtitle, number, authors, date, language, course, description, seed
                  blocks           the page in order, each with "line" and one of
                                     {"kind": "prose", "markdown"}
                                     {"kind": "cell", "cell": index into cells}
                                     {"kind": "exercise", "exercise": index into exercises}
                  cells            line, label, role ("plain", "answer", "test"), exercise, hidden (tests), code,
                                   state ("succeeded", "failed", "notRun"), reason (why not run), outputs
                  exercises        id, number, title, points, answer and tests (indices into cells), open, verdicts
                  inlineValues     of each `{swift} …` of the prose: line, and text, tex, error or notRun
                  checkedNumbers   the same for each number that the prose binds to an expression
                  labels           name (as references write it), kind, number, id (on the page)

                An output has a "kind":

                  text          text
                  value         name, type, text (as print writes it), form: one of {"scalar"}, {"text"},
                                  {"shape", "elements"} (a tensor, row by row), {"sequence": [form]},
                                  {"columns", "rows": [[form]]}, {"record": type, "fields": [{"name", "value": form}]}
                  formula       tex
                  figure        title, caption, alternative, columns and rows (its data), drawings
                  steps         steps: [{label, symbol, stages}]
                  check         passed, message, got, expected, points
                  diagnostics   diagnostics: [{severity, message, file, line, column, notes}]

                """)
    }
}
