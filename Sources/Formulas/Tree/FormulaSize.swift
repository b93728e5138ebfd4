/// The size at which a part is set, TeX's math styles.
public enum FormulaSize: Hashable, Sendable, CaseIterable {
    case display, text, script, scriptOfScript
}
