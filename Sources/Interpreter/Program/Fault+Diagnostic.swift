import Diagnostics

extension Fault {
    /// The fault as a person reads it: what happened where, and from where it was called.
    public func diagnostic(elsewhere: SourceRange) -> Diagnostic {
        var notes: [Diagnostic] = []
        for frame in stack.dropFirst().prefix(Fault.mostNotes) {
            guard let place = frame.range else { continue }
            notes.append(Diagnostic(.note, "called from \(frame.function)", at: place))
        }
        return Diagnostic(.error, kind.message, at: range ?? elsewhere, notes: notes)
    }

    /// A deep recursion is told by its innermost calls.
    private static let mostNotes = 6
}
