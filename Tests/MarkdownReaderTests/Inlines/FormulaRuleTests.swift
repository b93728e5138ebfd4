import Diagnostics
import LectureModel
import Testing

/// What opens and closes a formula, and what is left alone.
@Suite struct FormulaRuleTests {
    /// The formulas that a text holds, in its order, display formulas with two dollars.
    private func formulas(_ markdown: String) -> [String] {
        let lecture = Reading(markdown).lecture
        var found: [(place: SourcePosition, tex: String)] = []
        for (inline, _, _) in InlineCollector(lecture).inlines {
            guard case .formula(let formula) = inline else { continue }
            found.append((formula.range.lower, (formula.isDisplay ? "$$" : "$") + formula.tex.source))
        }
        func collect(_ blocks: [Block]) {
            for block in blocks {
                switch block {
                case .formula(let formula): found.append((formula.range.lower, "$$" + formula.tex.source))
                case .list(let list): for item in list.items { collect(item.blocks) }
                case .quote(let quote): collect(quote.blocks)
                default: break
                }
            }
        }
        collect(lecture.blocks)
        return found.sorted { $0.place < $1.place }.map(\.tex)
    }

    @Test(arguments: [
        (#"Half is $\frac{1}{2$ and more."#, 1), (#"An $\alpha without an end."#, 1), (#"$x^2\cdot y }$ {a$"#, 0),
        (#"It costs $5, and $\alpha$ is an angle."#, 0), ("$5 and $6", 0), (#"\$\alpha"#, 0), (#"`$\alpha`"#, 0),
    ])
    func aFormulaThatNothingClosesIsNamed(_ markdown: String, _ count: Int) {
        let warning = "no '$' closes a formula that begins here, so this stays text; are its braces closed?"
        #expect(Reading(markdown).problems.filter { $0.hasSuffix(warning) }.count == count)
    }

    @Test(
        arguments: [
            ("$x$", ["$x"]), ("a$x$b", ["$x"]), ("$ x$", []), ("$x $", []), ("$x$1", []), ("$x$.", ["$x"]),
            ("It costs $5 and $6.", []), ("$5 and $6, then $x$.", ["$x"]), ("From $5-$10, or $a$", ["$a"]),
            ("US$5 and $y$", ["$y"]), (#"\$x$"#, []), (#"$x\$y$"#, [#"$x\$y"#]), ("`$x$` and $y$", ["$y"]),
            ("`$` $", []), (#"$\text{if $x$ holds}$"#, [#"$\text{if $x$ holds}"#]), ("$a}$", ["$a}"]), ("${$", []),
            ("$a_1*b$ and $c*d_2$", ["$a_1*b", "$c*d_2"]), ("*$x$* **$y$**s", ["$x", "$y"]), ("$a\nb$", ["$a\nb"]),
            ("$a\n\nb$", []), ("[$x$](u$y$)", ["$x"]), ("<https://a$b$c>", []), ("$x<y>z$", ["$x<y>z"]),
            ("$x$$y$", ["$x", "$y"]), ("$[a]$ [b]: c", ["$[a]"]), ("$&lt;$", ["$&lt;"]), (#"$\\$"#, [#"$\\"#]),
        ] as [(String, [String])])
    func inline(_ markdown: String, _ expected: [String]) {
        #expect(formulas(markdown) == expected)
    }

    @Test(
        arguments: [
            ("$$x$$", ["$$x"]), ("$$\nx\n$$", ["$$\nx\n"]), ("a $$x$$ b $y$", ["$$x", "$y"]), ("`$$` and `$$`", []),
            ("$$\na\n===\n- b\n> c\n# d\n1. e\n$$", ["$$\na\n===\n- b\n> c\n# d\n1. e\n"]),
            ("$$\n    a\n\tb\n$$", ["$$\na\nb\n"]), ("- $$\n  a\n  - b\n  $$\n- c", ["$$\na\n- b\n"]),
            ("> $$\n> a\n> > b\n> $$", ["$$\na\n> b\n"]), ("text\n$$\n```\n$$\nmore", ["$$\n```\n"]),
            ("$$\n% costs $$ 5\nx\n$$", ["$$\n% costs $$ 5\nx\n"]), (#"$$a \$$ b$$"#, [#"$$a \$$ b"#]),
            ("| a | b |\n|---|---|\n| $x|y$ | $$z|w$$ |", ["$x|y", "$$z|w"]), ("```math\nx\n- y\n```", ["$$x\n- y"]),
            ("```swift\nlet a = \"$$\"\n```\n$$x$$", ["$$x"]), ("    $$\n    x\n    $$", []), ("$$x", []),
            ("$$\n\nx$$", []),
        ] as [(String, [String])])
    func display(_ markdown: String, _ expected: [String]) {
        #expect(formulas(markdown) == expected)
    }

    @Test func dollarsInATableStayInTheirCell() {
        guard case .table(let table)? = Reading("| a | b |\n|---|---|\n| $5 | $6 |").lecture.blocks.first else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.first?.map(\.inlines.plain) == ["$5", "$6"])
    }

    @Test func numbersFollowLabels() {
        let reading = Reading(
            "$$a$$ {#eq-a}\n\n$$b$$\n\n$$c \\label{eq-c}$$\n\n```math {#eq-d}\nd\n```\n\n@eq-c $\\eqref{eq-d}$")
        #expect(reading.problems.isEmpty)
        #expect(reading.lecture.labels.map(\.text) == ["Equation 1", "Equation 2", "Equation 3"])
    }

    @Test(arguments: [
        (#"a \tag{3.1}"#, "3.1", false), (#"a \tag*{$\ast$}"#, "∗", true), (#"a \tag{$2'$}"#, "2′", false),
        (#"\begin{aligned} a &= b \tag{7} \end{aligned}"#, "7", false),
    ])
    func aFormulasOwnNumberIsPlainText(_ tex: String, _ number: String, _ isBare: Bool) {
        let reading = Reading("$$\(tex)$$")
        #expect(reading.problems.isEmpty)
        guard case .formula(let formula)? = reading.lecture.blocks.first else {
            Issue.record("no formula")
            return
        }
        #expect(formula.number == number && formula.isBare == isBare)
    }

    @Test func theLecturesOwnCommandsAreKnown() {
        let reading = Reading(
            "---\ntitle: $\\R$\nmacros: {R: \"\\\\mathbb{R}\", norm: '\\lVert #1 \\rVert'}\n---\n$\\norm{x} \\in \\R$")
        #expect(reading.problems.isEmpty)
        #expect(Reading("$\\norm{x}$").problems.count == 1)
    }
}
