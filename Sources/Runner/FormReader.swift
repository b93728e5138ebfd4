import CellLibrary
import Interpreter
import LectureModel
import Tensors

/// Finds the layout that suits a value: a number, a matrix, a table of records.
enum FormReader {
    static func form(of value: ValueTree) -> LectureModel.ShownValue.Form {
        switch value {
        case .integer(let number): .scalar(String(number))
        case .double(let number): .scalar(number.description)
        case .boolean(let truth): .scalar(truth ? "true" : "false")
        case .none: .scalar("nil")
        case .text(let text): .text(text)
        case .other(let text): .scalar(text)
        case .host(let host): form(of: host)
        case .array(let elements): form(ofArray: elements)
        case .record(let type, let fields): .record(type: type, fields: self.fields(fields))
        case .dictionary(let entries):
            .table(columns: ["key", "value"], rows: entries.map { [form(of: $0.key), form(of: $0.value)] })
        }
    }

    private static func form(of host: HostObject) -> LectureModel.ShownValue.Form {
        guard let object = host as? CellObject, case .tensor(let tensor) = object.appearance else {
            return .text(host.text)
        }
        guard tensor.rank > 0 else { return .scalar(tensor.description) }
        return .tensor(shape: tensor.shape.dimensions, elements: tensor.elements)
    }

    private static func form(ofArray elements: [ValueTree]) -> LectureModel.ShownValue.Form {
        if let numbers = numbers(elements) { return .tensor(shape: [numbers.count], elements: numbers) }
        if let matrix = matrix(elements) { return matrix }
        if let table = table(elements) { return table }
        return .sequence(elements.map(form))
    }

    private static func numbers(_ elements: [ValueTree]) -> [Double]? {
        guard !elements.isEmpty else { return nil }
        var numbers: [Double] = []
        for element in elements {
            switch element {
            case .integer(let number): numbers.append(Double(number))
            case .double(let number): numbers.append(number)
            default: return nil
            }
        }
        return numbers
    }

    private static func matrix(_ rows: [ValueTree]) -> LectureModel.ShownValue.Form? {
        var all: [Double] = []
        var width: Int?
        for row in rows {
            guard case .array(let elements) = row, let numbers = numbers(elements),
                width ?? numbers.count == numbers.count
            else { return nil }
            width = numbers.count
            all += numbers
        }
        return width.map { .tensor(shape: [rows.count, $0], elements: all) }
    }

    /// Records of one type are the rows of a table.
    private static func table(_ elements: [ValueTree]) -> LectureModel.ShownValue.Form? {
        guard case .record(let type, let first)? = elements.first, !first.isEmpty else { return nil }
        var rows: [[LectureModel.ShownValue.Form]] = []
        for element in elements {
            guard case .record(type, let fields) = element, fields.count == first.count else { return nil }
            rows.append(fields.map { form(of: $0.value) })
        }
        return .table(columns: names(first), rows: rows)
    }

    private static func fields(_ fields: [ValueTree.Field]) -> [LectureModel.ShownValue.Field] {
        zip(names(fields), fields).map { LectureModel.ShownValue.Field(name: $0, value: form(of: $1.value)) }
    }

    /// Elements of a tuple without a label are called by their place.
    private static func names(_ fields: [ValueTree.Field]) -> [String] {
        fields.enumerated().map { $1.label.isEmpty ? String($0) : $1.label }
    }
}
