import Diagnostics

extension Fault {
    /// The fault as a person reads it: what happened where in their own code, and from where that was called.
    public func diagnostic(in map: SourceMap, elsewhere: SourceRange) -> Diagnostic {
        var places: [(function: String, range: SourceRange)] = []
        if let range { places.append(("", range)) }
        for frame in stack.dropFirst(range == nil ? 0 : 1) {
            if let place = frame.range { places.append((frame.function, place)) }
        }
        // What the library was doing at the time is no news to its user.
        places.removeAll { map.text(at: $0.range.lower).text.name == Checker.libraryTextName }
        var notes: [Diagnostic] = []
        for (function, place) in places.dropFirst().prefix(Fault.mostNotes) {
            notes.append(Diagnostic(.note, "called from \(function)", at: place))
        }
        if case .limit(let limit) = kind, let first = places.first {
            notes.insert(Diagnostic(.note, limit.remedy, at: first.range), at: 0)
        }
        return Diagnostic(.error, kind.message, at: places.first?.range ?? elsewhere, notes: notes)
    }

    /// A deep recursion is told by its innermost calls.
    private static let mostNotes = 6
}
