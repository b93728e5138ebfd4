import Diagnostics

/// The footnotes of a document by name, numbered as they are first referred to.
struct FootnoteTable {
    struct Note {
        let name: String
        /// Of its `[^name]:`.
        let range: SourceRange
        var number = 0
        var uses = 0
    }

    private(set) var notes: [Note] = []
    private var byName: [String: Int] = [:]
    private var numbered = 0

    /// Adds a definition; false if there is one of that name.
    mutating func add(_ name: String, at range: SourceRange) -> Bool {
        guard byName[name] == nil else { return false }
        byName[name] = notes.count
        notes.append(Note(name: name, range: range))
        return true
    }

    func index(of name: String) -> Int? { byName[name] }

    /// Counts a reference; nil if no footnote has that name.
    mutating func use(_ name: String) -> (index: Int, number: Int, occurrence: Int)? {
        guard let index = byName[name] else { return nil }
        if notes[index].number == 0 {
            numbered += 1
            notes[index].number = numbered
        }
        notes[index].uses += 1
        return (index, notes[index].number, notes[index].uses)
    }
}
