import Diagnostics
import Syntax

/// Reads declarations and statements, finds what every name means and what type everything has.
///
/// One checker serves a whole program: the library, its units in order, and what is checked on first use while the
/// program is being compiled.
public final class Checker {
    public let types: TypeTable
    public let names: NameTable
    public let map: SourceMap
    public let library: Library

    public internal(set) var diagnostics: [Diagnostic] = []

    public init(library: Library, map: SourceMap, names: NameTable = NameTable()) {
        self.types = TypeTable()
        self.names = names
        self.map = map
        self.library = library
    }
}
