import Interpreter
import LectureModel

extension Program {
    /// Reads the next unit; an isolated one sees all that is visible and is seen by none.
    func check(_ fragment: SourceFragment, in visible: inout Scope?, isIsolated: Bool) -> CheckedUnit {
        let scope = checker.makeScope(inside: visible)
        let unit = checker.check(fragment.text, at: fragment.base, in: scope)
        if !isIsolated { visible = scope }
        return unit
    }
}
