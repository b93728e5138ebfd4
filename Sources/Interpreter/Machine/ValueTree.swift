/// A value taken out of the machine, part by part, for those who lay it out.
public indirect enum ValueTree {
    case integer(Int64)
    case double(Double)
    case boolean(Bool)
    case text(String)
    case array([ValueTree])
    /// Tuples have no type name; their fields may have no labels.
    case record(type: String, fields: [Field])
    case dictionary([(key: ValueTree, value: ValueTree)])
    case none
    case host(HostObject)
    /// Whatever else there is, as `print` writes it.
    case other(String)

    public struct Field {
        public let label: String
        public let value: ValueTree
    }
}
