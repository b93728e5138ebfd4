/// The letters and digits of other alphabets that Unicode has for mathematics (U+1D400 and on).
public enum MathAlphabet {
    /// `text` in `style`, or as it is where Unicode has no such letters.
    public static func styled(_ text: String, _ style: LetterStyle) -> String {
        guard let alphabet = alphabets[style] else { return text }
        var result = ""
        for scalar in text.unicodeScalars { result.unicodeScalars.append(alphabet.letter(scalar)) }
        return result
    }

    /// The plain letter and its style, of a letter from one of the alphabets.
    static func plainLetter(of text: String) -> (String, LetterStyle)? {
        guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first, scalar.value > 0x2100 else {
            return nil
        }
        for style in order {
            guard let alphabet = alphabets[style] else { continue }
            if let plain = alphabet.plain(scalar) { return (String(plain), style) }
        }
        return nil
    }

    private static let order: [LetterStyle] = [
        .bold, .automatic, .boldItalic, .calligraphic, .fraktur, .blackboard, .sansSerif, .monospace,
    ]

    private struct Alphabet: Sendable {
        /// The first letter of each run; 0 where there is none.
        var capital: UInt32
        var small: UInt32
        var digits: UInt32 = 0
        var capitalGreek: UInt32 = 0
        var smallGreek: UInt32 = 0
        /// Letters that Unicode had before the alphabets and put elsewhere.
        var elsewhere: [(Unicode.Scalar, Unicode.Scalar)] = []

        func letter(_ plain: Unicode.Scalar) -> Unicode.Scalar {
            for (letter, styled) in elsewhere where letter == plain { return styled }
            for (first, last, start) in runs where start != 0 && plain.value >= first && plain.value <= last {
                return Unicode.Scalar(start + plain.value - first) ?? plain
            }
            return plain
        }

        func plain(_ styled: Unicode.Scalar) -> Unicode.Scalar? {
            for (letter, other) in elsewhere where other == styled { return letter }
            for (first, last, start) in runs where start != 0 {
                guard styled.value >= start, styled.value <= start + (last - first) else { continue }
                return Unicode.Scalar(first + styled.value - start)
            }
            return nil
        }

        private var runs: [(first: UInt32, last: UInt32, start: UInt32)] {
            [
                (0x41, 0x5A, capital), (0x61, 0x7A, small), (0x30, 0x39, digits), (0x391, 0x3A9, capitalGreek),
                (0x3B1, 0x3C9, smallGreek),
            ]
        }
    }

    private static let alphabets: [LetterStyle: Alphabet] = [
        .bold: Alphabet(
            capital: 0x1D400, small: 0x1D41A, digits: 0x1D7CE, capitalGreek: 0x1D6A8, smallGreek: 0x1D6C2,
            elsewhere: [("∇", "𝛁"), ("∂", "𝛛"), ("ϵ", "𝛜"), ("ϑ", "𝛝"), ("ϰ", "𝛞"), ("ϕ", "𝛟"), ("ϱ", "𝛠"), ("ϖ", "𝛡")]),
        .italic: italic,
        .automatic: Alphabet(capital: 0x1D434, small: 0x1D44E, smallGreek: 0x1D6FC, elsewhere: [("h", "ℎ")]),
        .boldItalic: Alphabet(
            capital: 0x1D468, small: 0x1D482, digits: 0x1D7CE, capitalGreek: 0x1D71C, smallGreek: 0x1D736,
            elsewhere: [("∇", "𝜵"), ("∂", "𝝏"), ("ϵ", "𝝐"), ("ϑ", "𝝑"), ("ϰ", "𝝒"), ("ϕ", "𝝓"), ("ϱ", "𝝔"), ("ϖ", "𝝕")]),
        .calligraphic: script, .script: script,
        .fraktur: Alphabet(
            capital: 0x1D504, small: 0x1D51E,
            elsewhere: [("C", "ℭ"), ("H", "ℌ"), ("I", "ℑ"), ("R", "ℜ"), ("Z", "ℨ")]),
        .blackboard: Alphabet(
            capital: 0x1D538, small: 0x1D552, digits: 0x1D7D8,
            elsewhere: [("C", "ℂ"), ("H", "ℍ"), ("N", "ℕ"), ("P", "ℙ"), ("Q", "ℚ"), ("R", "ℝ"), ("Z", "ℤ")]),
        .sansSerif: Alphabet(capital: 0x1D5A0, small: 0x1D5BA, digits: 0x1D7E2),
        .monospace: Alphabet(capital: 0x1D670, small: 0x1D68A, digits: 0x1D7F6),
    ]

    private static let italic = Alphabet(
        capital: 0x1D434, small: 0x1D44E, capitalGreek: 0x1D6E2, smallGreek: 0x1D6FC,
        elsewhere: [("h", "ℎ"), ("ϵ", "𝜖"), ("ϑ", "𝜗"), ("ϰ", "𝜘"), ("ϕ", "𝜙"), ("ϱ", "𝜚"), ("ϖ", "𝜛"), ("∂", "𝜕")])

    private static let script = Alphabet(
        capital: 0x1D49C, small: 0x1D4B6,
        elsewhere: [
            ("B", "ℬ"), ("E", "ℰ"), ("F", "ℱ"), ("H", "ℋ"), ("I", "ℐ"), ("L", "ℒ"), ("M", "ℳ"), ("R", "ℛ"), ("e", "ℯ"),
            ("g", "ℊ"), ("o", "ℴ"),
        ])
}
