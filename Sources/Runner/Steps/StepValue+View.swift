import ByHand
import CellLibrary
import Interpreter
import Tensors

extension StepValue {
    /// What worked steps show of a value in the machine; nil for texts, records and the like.
    init?(_ view: ValueView) {
        switch view.kind {
        case .integer: self = .integer(view.integer)
        case .double, .float: self = .number(view.double)
        case .bool: self = .truth(view.integer != 0)
        case .array, .tuple:
            var room = StepValue.mostElements
            guard let list = StepValue.list(view, &room) else { return nil }
            self = list
        case .optional, .existential:
            guard let wrapped = view.wrapped, let value = StepValue(wrapped) else { return nil }
            self = value
        case .host:
            guard let value = (view.host as? CellObject).flatMap({ StepValue($0.appearance) }) else { return nil }
            self = value
        default: return nil
        }
    }

    private init?(_ appearance: CellAppearance) {
        switch appearance {
        case .number(let number): self = .number(number)
        case .ratio(let numerator, let denominator):
            // What is divided by zero is no number.
            guard denominator != 0 else { return nil }
            self = .ratio(numerator, over: denominator)
        case .tensor(let tensor):
            let shape = tensor.shape.dimensions
            self =
                tensor.count > StepValue.mostElements
                ? .large(shape: shape) : .tensor(shape: shape, elements: tensor.elements)
        case .text, .figure, .formula, .worked: return nil
        }
    }

    /// An array or tuple; nil if its elements are no mathematics.
    private static func list(_ view: ValueView, _ room: inout Int) -> StepValue? {
        if view.count > room { return isMathematics(view) ? .large(shape: shape(view)) : nil }
        var elements: [StepValue] = []
        for index in 0..<view.count {
            let part = view[index]
            switch part.kind {
            case .array, .tuple:
                guard let element = list(part, &room) else { return nil }
                if case .large = element { return .large(shape: shape(view)) }
                elements.append(element)
            default:
                guard let element = StepValue(part) else { return nil }
                elements.append(element)
                room -= 1
            }
            if room < 0 { return .large(shape: shape(view)) }
        }
        return .list(elements)
    }

    private static func isMathematics(_ view: ValueView) -> Bool {
        guard view.count > 0 else { return true }
        let first = view[0]
        if case .array = first.kind { return isMathematics(first) }
        return StepValue(first) != nil
    }

    /// The extents along the first elements.
    private static func shape(_ view: ValueView) -> [Int] {
        guard case .array = view.kind else { return [] }
        return [view.count] + (view.count > 0 ? shape(view[0]) : [])
    }
}
