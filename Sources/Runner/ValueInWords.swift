import Interpreter

/// A value taken out of the machine, in words and in parts.
struct ValueInWords {
    let type: String
    let text: String
    let value: ValueTree

    init(_ shown: Interpreter.ShownValue) throws(Fault) {
        type = shown.view.typeName
        text = try shown.view.text()
        value = try shown.view.tree()
    }
}
