import Diagnostics
import Formulas
import Testing

/// A small generator of our own, so that a failure can be repeated.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Pieces of TeX in any order: nothing traps, and what is read without a complaint survives writing.
@Suite struct TeXFuzzTests {
    static let pieces = [
        "a", "b", "x", "W", "1", "2.5", ".", "+", "-", "=", "<", "(", ")", "[", "]", "|", ",", "'", "^", "_", "{", "}",
        "{", "}", "^{", "_{", "&", "\\\\", "$", "#1", "%", "\n", " ", "~", "α", "∂", "ŷ", "\\alpha", "\\Gamma", "\\sum",
        "\\int", "\\max", "\\sin", "\\frac", "\\sqrt", "\\sqrt[", "\\left", "\\right", "\\middle", "\\left(",
        "\\right)", "\\bigl", "\\begin{pmatrix}", "\\end{pmatrix}", "\\begin{aligned}", "\\end{aligned}",
        "\\begin{array}{c|c}", "\\end{array}", "\\hline", "\\begin{cases}", "\\end{cases}", "\\text{", "\\text{if $",
        "$}", "\\mathbf{", "\\mathrm{", "\\boldsymbol", "\\mathbb{R}", "\\hat", "\\widehat{", "\\underbrace{",
        "\\overset{", "\\operatorname{", "\\operatorname*{", "\\limits", "\\nolimits", "\\displaystyle", "\\color{red}",
        "\\textcolor{red}", "\\over", "\\choose", "\\binom", "\\not", "\\,", "\\quad", "\\hspace{1em}", "\\kern",
        "\\tag{1}", "\\label{a}", "\\eqref{a}", "\\bf", "\\substack{", "\\xrightarrow[", "\\pmod", "\\cancel{",
        "\\phantom{", "\\foo", "\\newcommand{\\q}{x_1}", "\\q", "\\def\\p#1{#1^2}", "\\p", "\\mathop{", "\\unknown",
    ]

    static func source(_ seed: UInt64) -> String {
        var dice = Dice(state: seed)
        var source = ""
        for _ in 0..<Int.random(in: 1...25, using: &dice) {
            source += pieces[Int.random(in: 0..<pieces.count, using: &dice)]
            if Bool.random(using: &dice) { source += " " }
        }
        return source
    }

    @Test func anyPiecesAreReadAndWritten() {
        var clean = 0
        for seed in 0..<UInt64(4_000) {
            let source = TeXFuzzTests.source(seed)
            let reading = TeXReader().read(source)
            let written = TeXWriter.string(reading.formula)
            _ = PlainTextWriter.string(reading.formula)
            guard reading.diagnostics.isEmpty else { continue }
            clean += 1
            let again = TeXReader().read(written)
            #expect(again.formula == reading.formula, "seed \(seed): \(source) → \(written)")
            if again.formula != reading.formula { break }
        }
        #expect(clean > 100)
    }

    @Test func anyBytesAreRead() {
        var dice = Dice(state: 7)
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 0...60, using: &dice)).map { _ in UInt8.random(in: 0...255, using: &dice) }
            let reading = TeXReader().read(bytes: bytes, at: .init(offset: 0))
            _ = TeXWriter.string(reading.formula)
        }
    }
}
