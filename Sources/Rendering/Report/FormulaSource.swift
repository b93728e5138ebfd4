import Diagnostics
import Formulas
import LectureModel

/// Gives formulas of a lecture as trees, with the macros of its front matter.
struct FormulaSource {
    private let reader: TeXReader
    /// Whether TeX may hold commands that only this lecture knows.
    let hasMacros: Bool

    init(_ frontMatter: FrontMatter) {
        var macros = TeXMacros()
        for macro in frontMatter.macros { macros.define(macro.name, as: macro.replacement) }
        reader = TeXReader(macros: macros)
        hasMacros = !frontMatter.macros.isEmpty
    }

    /// The tree that the reader of the lecture made, or one made now.
    func formula(of tex: TeXSource) -> Formula {
        tex.formula ?? reader.read(tex.source, at: tex.range.lower).formula
    }
}
