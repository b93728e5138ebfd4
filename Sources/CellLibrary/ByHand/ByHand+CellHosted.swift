import ByHand
import Formulas
import Interpreter

extension Traced: CellHosted {
    public static var cellName: String { "Traced" }
    public static var placeholder: Traced { Traced(.nan) }
    public var cellAppearance: CellAppearance { .number(value) }
    /// A number keeps the name of the first variable that held it.
    public func cellTakesName(_ name: String) { named(name) }
}

extension TracedTable: CellHosted {
    public static var cellName: String { "TracedTable" }
    public var cellAppearance: CellAppearance { .formula(formula) }
}

extension Formula: CellHosted {
    public static var cellName: String { "Formula" }
    public var cellText: String { PlainTextWriter.string(self) }
    public var cellAppearance: CellAppearance { .formula(self) }
}

extension Derivative: CellHosted {
    public static var cellName: String { "Derivative" }
    public var cellAppearance: CellAppearance { .formula(formula) }
}

extension WorkedFormula: CellHosted {
    public static var cellName: String { "WorkedFormula" }
    public var cellAppearance: CellAppearance { .worked(WorkedExample(self)) }
}

extension WorkedExample: CellHosted {
    public static var cellName: String { "WorkedExample" }
    public var cellAppearance: CellAppearance { .worked(self) }
}

extension WorkedOperation: CellHosted {
    public static var cellName: String { "WorkedOperation" }
}
