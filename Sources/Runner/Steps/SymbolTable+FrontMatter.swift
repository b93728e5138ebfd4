import ByHand
import Formulas
import LectureModel

extension SymbolTable {
    /// The symbols that a lecture's front matter states, as TeX.
    init(_ frontMatter: FrontMatter) {
        self.init()
        guard !frontMatter.symbols.isEmpty else { return }
        var macros = TeXMacros()
        for macro in frontMatter.macros { macros.define(macro.name, as: macro.replacement) }
        let reader = TeXReader(macros: macros)
        for symbol in frontMatter.symbols { define(symbol.name, as: reader.read(symbol.replacement).formula) }
    }
}
