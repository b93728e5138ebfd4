import Formulas

/// Reads one name as base, marks and indices.
struct NameReader {
    /// A run of letters or of digits, as `y`, `Hat`, `11`; an underscore begins a new one.
    private struct Part {
        var text: String
        var isDigits: Bool
        var followsUnderscore: Bool
    }

    static func read(_ name: String, letters: LetterStyle) -> Formula {
        if let simple = lettered(name, letters) { return simple }
        let parts = parts(of: name)
        guard let first = parts.first, !first.isDigits else { return .identifier(name, .upright) }
        if let differential = differential(parts, letters) { return differential }
        guard let base = letter(first.text, letters) else { return word(parts) }
        return marked(base, parts.dropFirst())
    }

    /// Most names are a letter, or a letter with digits behind it: they need no parts.
    private static func lettered(_ name: String, _ letters: LetterStyle) -> Formula? {
        var isFirst = true
        for byte in name.utf8 {
            let isLetter = (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
            let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            guard isFirst ? isLetter : isDigit else { return nil }
            isFirst = false
        }
        guard !isFirst else { return nil }
        let base = Formula.identifier(String(name.prefix(1)), letters)
        guard name.utf8.count > 1 else { return base }
        return .scripts(Scripts(base, lower: .number(String(name.dropFirst()))))
    }

    // MARK: Parts

    private static func parts(of name: String) -> [Part] {
        var parts: [Part] = []
        var followsUnderscore = false
        for scalar in name.unicodeScalars {
            if scalar == "_" {
                followsUnderscore = true
                continue
            }
            let (text, isDigit) = plain(scalar)
            if var last = parts.last, !followsUnderscore, last.isDigits == isDigit, !begins(scalar, after: last.text) {
                last.text += text
                parts[parts.count - 1] = last
            } else {
                parts.append(Part(text: text, isDigits: isDigit, followsUnderscore: followsUnderscore))
            }
            followsUnderscore = false
        }
        return parts
    }

    /// Whether a letter begins a word of camel case: a capital after a small letter.
    private static func begins(_ scalar: Unicode.Scalar, after text: String) -> Bool {
        guard scalar.value >= 0x41, scalar.value <= 0x5A, let last = text.unicodeScalars.last else { return false }
        return last.value > 0x5A
    }

    /// A digit, also a lowered one as in `w₁`, or a letter.
    private static func plain(_ scalar: Unicode.Scalar) -> (String, isDigit: Bool) {
        switch scalar.value {
        case 0x30...0x39: (String(scalar), true)
        case 0x2080...0x2089: (String(scalar.value - 0x2080), true)
        default: (String(scalar), false)
        }
    }

    // MARK: Bases

    /// `dw` and `dW1`: a small change of a letter.
    private static func differential(_ parts: [Part], _ letters: LetterStyle) -> Formula? {
        if parts.count >= 2, parts[0].text == "d", !parts[1].isDigits, !parts[1].followsUnderscore,
            let base = letter(parts[1].text, letters)
        {
            return .row([.identifier("d"), marked(base, parts.dropFirst(2))])
        }
        let text = parts[0].text
        guard text.unicodeScalars.count == 2, text.utf8.first == UInt8(ascii: "d"),
            let base = letter(String(text.dropFirst()), letters)
        else { return nil }
        return .row([.identifier("d"), marked(base, parts.dropFirst())])
    }

    /// A single letter or the name of a Greek one; nil for words.
    private static func letter(_ text: String, _ style: LetterStyle) -> Formula? {
        if let greek = GreekLetters.letter(named: text) {
            return .identifier(greek, style == .bold ? .boldItalic : style)
        }
        guard text.unicodeScalars.count == 1 else { return nil }
        return .identifier(text, style)
    }

    /// A name that is a word: upright, with the digits at its end as an index.
    private static func word(_ parts: [Part]) -> Formula {
        var text = ""
        var rest = parts[...]
        while let part = rest.first, !part.isDigits {
            text += (part.followsUnderscore ? "_" : "") + part.text
            rest = rest.dropFirst()
        }
        return marked(.identifier(text, .upright), rest)
    }

    // MARK: Marks and indices

    private static func marked(_ base: Formula, _ parts: ArraySlice<Part>) -> Formula {
        var core = base
        var primes = 0
        var upper: Formula?
        var lower: [Formula] = []
        for part in parts {
            let word = lowercased(part.text)
            if let decoration = decorations.first(where: { $0.word == word })?.decoration {
                core = .decorated(decoration, core)
            } else if word == "prime" {
                primes += 1
            } else if word == "star" {
                upper = .binary("∗")
            } else {
                if !lower.isEmpty { lower.append(.comma) }
                lower.append(index(part))
            }
        }
        guard !lower.isEmpty || primes > 0 || upper != nil else { return core }
        let index = lower.isEmpty ? nil : Formula.joined(lower)
        return .scripts(Scripts(core, lower: index, upper: upper, primes: primes))
    }

    private static let decorations: [(word: String, decoration: Decoration)] = [
        ("hat", .hat), ("bar", .bar), ("tilde", .tilde), ("dot", .dot), ("vec", .vector), ("check", .check),
    ]

    /// An index: digits, one or two letters as in `w_ij`, or a word as in `x_max`.
    private static func index(_ part: Part) -> Formula {
        if part.isDigits { return .number(part.text) }
        if let letter = letter(part.text, .automatic) {
            return part.followsUnderscore ? letter : .identifier(lowercased(part.text))
        }
        guard part.text.utf8.count == 2, part.followsUnderscore else {
            return .identifier(lowercased(part.text), .upright)
        }
        return .row(part.text.unicodeScalars.map { .identifier(String($0)) })
    }

    private static func lowercased(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            let isCapital = scalar.value >= 0x41 && scalar.value <= 0x5A
            result.unicodeScalars.append(isCapital ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar)
        }
        return result
    }
}
