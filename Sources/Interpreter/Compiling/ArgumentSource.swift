/// Where an argument of a call comes from.
enum ArgumentSource {
    case expression(CheckedExpression)
    /// A default argument: evaluated here, in the generic context of the callee.
    case foreign(CheckedExpression, FunctionCompiler.Context, Type)
    /// A place that the callee changes.
    case place(CheckedExpression)
    /// A value that stays where it is.
    case kept(Operand, Type)
    /// A temporary that the call takes over.
    case consumed(Registers, Type)
    /// Registers that the callee changes.
    case opened(Registers, Type)

    var type: Type {
        switch self {
        case .expression(let expression), .place(let expression): expression.type
        case .kept(_, let type), .opened(_, let type), .consumed(_, let type), .foreign(_, _, let type): type
        }
    }

    var isPlace: Bool {
        switch self {
        case .place, .opened: true
        case .expression, .kept, .consumed, .foreign: false
        }
    }
}
