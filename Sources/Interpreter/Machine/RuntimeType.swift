/// What the machine knows about a concrete type: its layout, and how its values are described, compared and hashed.
public final class RuntimeType {
    /// As Swift prints it: `Vec`, `Array<Int>`.
    public let name: String
    public var layout: ValueLayout
    public var kind: Kind {
        didSet { keyForm = kind.keyForm }
    }
    /// How its values are hashed as keys, if that is by their bits or as texts: read at each look into a dictionary,
    /// where `kind` would be copied with what it holds.
    private(set) var keyForm = KeyForm.other
    /// Functions of the program (or the library) that take part, when the type has its own.
    var descriptionFunction: Int?
    var debugDescriptionFunction: Int?

    /// The program's own function for a text of the value: of two the one for the purpose, of one that one.
    func describing(isDebug: Bool) -> Int? {
        isDebug ? debugDescriptionFunction ?? descriptionFunction : descriptionFunction ?? debugDescriptionFunction
    }

    var equalityFunction: Int?
    var hashFunction: Int?
    var deinitializer: Int?
    var superclass: Int?
    /// Where the fields that a class declares lie in its instances; filled for programs that dump values.
    var instanceFields: [InstanceField] = []
    /// Its instances, or a superclass's part of them, end with code of the program.
    var hasDeinitializer = false

    /// Declared by a sealed unit, whose notion of equality is not to be trusted by others.
    var isSealed = false
    var comparesByParts: Bool {
        guard isSealed else { return false }
        if case .instance = kind { return false }
        return true
    }
    /// Declared by the library, not by the program.
    var isLibrary = false

    /// The name with those of all modules, where it is more than a module and a name: pieces between which the
    /// program's module goes.
    var qualifiedPieces: [String] = []

    /// The name inside of other values: with its module.
    func qualifiedName(in module: String) -> String {
        if qualifiedPieces.isEmpty { return (isLibrary ? "Swift" : module) + "." + name }
        return qualifiedPieces.joined(separator: module)
    }

    public init(name: String, layout: ValueLayout, kind: Kind) {
        self.name = name
        self.layout = layout
        self.kind = kind
        keyForm = kind.keyForm
    }

    enum KeyForm: UInt8 {
        case bits, text, other
    }

    /// Types are named by their index in the machine's table.
    public enum Kind {
        case integer(bits: UInt8, isSigned: Bool)
        case double, float, bool, string, substring, character
        case array(element: Int, isByte: Bool)
        case dictionary(key: Int, value: Int)
        case set(element: Int)
        case optional(wrapped: Int, isPointer: Bool)
        case tuple(labels: [String], elements: [Int])
        case structure(fields: [Field])
        case enumeration(cases: [Case])
        case instance
        case existential
        case function(parameters: [Int], result: Int)
        case metatype(instance: Int)
        case host
        case void

        var keyForm: KeyForm {
            switch self {
            case .integer: .bits
            case .string, .character: .text
            default: .other
            }
        }
    }

    public struct Field {
        public var name: String
        public var type: Int
        public init(name: String, type: Int) {
            self.name = name
            self.type = type
        }
    }

    /// A field of a class: the slots of its first scalar and of its first object.
    struct InstanceField {
        let name: String
        let type: Int
        let scalar: Int
        let object: Int
    }

    public struct Case {
        public var name: String
        public var labels: [String]
        public var payload: [Int]
        public var isIndirect: Bool
    }
}
