import Diagnostics
import Syntax

/// What a misspelled name was probably meant to be, as a note to the compiler's own words.
extension Checker {
    /// Whoever misspells everything is helped with the first few.
    private static let mostNotes = 20

    func nearNameNotes(_ name: Name, at range: SourceRange) -> [Diagnostic] {
        nearNotes(name, at: range) { isVisible($0) }
    }

    /// Types are spelled with a capital letter, so only such names are meant.
    func nearTypeNotes(_ name: Name, at range: SourceRange) -> [Diagnostic] {
        nearNotes(name, at: range) { (text($0).utf8.first ?? 0) <= UInt8(ascii: "Z") && isVisible($0) }
    }

    func nearMemberNotes(_ name: Name, of type: Type, at range: SourceRange) -> [Diagnostic] {
        let type = shallow(type)
        return nearNotes(name, at: range) { !members($0, of: type).isEmpty }
    }

    private func nearNotes(_ name: Name, at range: SourceRange, isMeant: (Name) -> Bool) -> [Diagnostic] {
        guard suggestsNames, trialDepth == 0, diagnostics.count < Checker.mostNotes else { return [] }
        let words = names.words
        for place in NearestSpelling.ranked(text(name), among: words) {
            let candidate = Name(index: Int32(place))
            guard candidate != name, Checker.isSpelled(words[place]), isMeant(candidate) else { continue }
            return [Diagnostic(.note, CheckingMessages.didYouMean(words[place]), at: range)]
        }
        return []
    }

    /// Whether it begins as a name does that people write: not an operator, nor what the library keeps to itself.
    private static func isSpelled(_ word: String) -> Bool {
        guard let first = word.utf8.first else { return false }
        let isLetter = first | 0x20 >= UInt8(ascii: "a") && first | 0x20 <= UInt8(ascii: "z")
        return (isLetter || first >= 0x80) && word != "init" && word != "subscript"
    }

    /// Whether a bare name means something here; unlike a lookup, this is no use of it.
    private func isVisible(_ name: Name) -> Bool {
        var current: Scope? = scope
        while let place = current {
            if place.local(name) != nil { return true }
            if place.kind == .type, let nominal = place.nominal,
                !members(name, of: nominal.declaredType(types)).isEmpty
            {
                return true
            }
            current = place.parent
        }
        return libraryIndex.types[name] != nil || libraryIndex.free[name] != nil
    }
}
