extension HelpTopic {
    static var cells: HelpTopic {
        HelpTopic(
            name: "cells", summary: "how a cell is written, and its options",
            text: """
                A fenced block of Swift in a lecture is a cell, and it runs:

                    ```swift
                    //| label: area
                    let r = 2.0
                    3.14159 * r * r
                    ```

                The cells of a lecture are one program from top to bottom. The last expression of a cell is shown. Options stand
                first, one a line:

                  label: NAME          the id of the cell, for references (@NAME)
                  caption: TEXT        makes the output a numbered figure
                  alt: TEXT            words for those who cannot see the figure
                  echo: true|false|fold    whether the code is shown
                  output: true|false|fold  whether the output is shown
                  eval: false          shows the code and does not run it
                  error: true          the cell is expected to fail; its diagnostic is shown
                  steps: true          shows each assignment as formula = numbers = result, or what is named of these:
                                       steps: formula, result
                  digits: COUNT        significant digits of the steps' numbers (4)
                  turns: COUNT         how many turns of a loop are shown before the last one (3)
                  expand: NAMES        your own functions that the steps show with their bodies
                  heat: true           numbers of tensors and matrices stand on colours of their size
                  timeout: SECONDS     steps for about so many seconds, for this cell alone
                  exercise, points, hint, test, hidden, misconception, variant    exercises

                In prose, `{swift} expression` puts a value into the sentence.

                """)
    }
}
