/// Letters that are typed with their accent, as ŷ, which stand for a letter with a mark over it.
enum AccentedLetters {
    /// The letter and its mark; nil for a letter without one that formulas use.
    static func parts(of text: String) -> (letter: String, decoration: Decoration)? {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, first.value > 0x7F || scalars.count == 2 else { return nil }
        if scalars.count == 2, let mark = scalars.last {
            return marks.first { $0.scalar == mark }.map { (String(first), $0.decoration) }
        }
        for (letters, decoration) in rows {
            // Pairs: the letter with its mark, the letter.
            var accented: Unicode.Scalar?
            for scalar in letters.unicodeScalars {
                if let found = accented {
                    if found == first { return (String(scalar), decoration) }
                    accented = nil
                } else {
                    accented = scalar
                }
            }
        }
        return nil
    }

    private static let marks: [(scalar: Unicode.Scalar, decoration: Decoration)] = [
        ("\u{302}", .hat), ("\u{304}", .bar), ("\u{305}", .bar), ("\u{303}", .tilde), ("\u{307}", .dot),
        ("\u{308}", .doubleDot), ("\u{20D7}", .vector), ("\u{30C}", .check),
    ]

    private static let rows: [(String, Decoration)] = [
        ("ŷyâaĉcêeĝgĥhîiĵjôoŝsûuŵwẑzŶYŴWĤHĜGÂAÊEÔOÛUŜS", .hat), ("āaēeīiōoūuȳyḡgĀAĒEĪIŌOŪU", .bar),
        ("ãañnõoũuṽvỹyẽeĩiÃAÑNÕO", .tilde), ("ẋxẏyżzṙrṡsṫtẇwȧaėeġgḣh", .dot), ("ẍxẅw", .doubleDot),
    ]
}
