/// The kinds of heap objects; each says where an object keeps its references to others.
public enum ObjectKind: UInt8, Sendable {
    case text, array, dictionary, instance, box, closure, existential, payload, host
}

/// The address of a heap object.
public typealias ObjectPointer = UnsafeMutableRawPointer

/// The first sixteen bytes of every heap object.
///
///      0  count      Int32   how many references hold it
///      4  kind       UInt8
///      5  flags      UInt8
///      6  sizeClass  UInt16  0: a large block of its own
///      8  type       Int32   runtime type, function or host index
///     12  scalars    UInt16  of a record, or of each element
///     14  objects    UInt16
struct ObjectHeader {
    let address: ObjectPointer

    @inline(__always) init(_ address: ObjectPointer) { self.address = address }

    static let byteCount = 16

    @inline(__always) var count: Int32 {
        get { address.load(as: Int32.self) }
        nonmutating set { address.storeBytes(of: newValue, as: Int32.self) }
    }
    @inline(__always) var kind: ObjectKind {
        get { address.load(fromByteOffset: 4, as: ObjectKind.self) }
        nonmutating set { address.storeBytes(of: newValue, toByteOffset: 4, as: ObjectKind.self) }
    }
    @inline(__always) var flags: ObjectFlags {
        get { ObjectFlags(rawValue: address.load(fromByteOffset: 5, as: UInt8.self)) }
        nonmutating set { address.storeBytes(of: newValue.rawValue, toByteOffset: 5, as: UInt8.self) }
    }
    @inline(__always) var sizeClass: Int {
        get { Int(address.load(fromByteOffset: 6, as: UInt16.self)) }
        nonmutating set { address.storeBytes(of: UInt16(newValue), toByteOffset: 6, as: UInt16.self) }
    }
    @inline(__always) var type: Int {
        get { Int(address.load(fromByteOffset: 8, as: Int32.self)) }
        nonmutating set { address.storeBytes(of: Int32(newValue), toByteOffset: 8, as: Int32.self) }
    }
    @inline(__always) var scalars: Int {
        get { Int(address.load(fromByteOffset: 12, as: UInt16.self)) }
        nonmutating set { address.storeBytes(of: UInt16(newValue), toByteOffset: 12, as: UInt16.self) }
    }
    @inline(__always) var objects: Int {
        get { Int(address.load(fromByteOffset: 14, as: UInt16.self)) }
        nonmutating set { address.storeBytes(of: UInt16(newValue), toByteOffset: 14, as: UInt16.self) }
    }
    @inline(__always) var layout: ValueLayout {
        get { ValueLayout(scalars: scalars, objects: objects) }
        nonmutating set {
            scalars = newValue.scalars
            objects = newValue.objects
        }
    }

    @inline(__always) func retain() { count &+= 1 }

    /// Sets all but the size class, for an object that is held once.
    @inline(__always) func begin(_ kind: ObjectKind) {
        address.storeBytes(of: 1, as: Int32.self)
        address.storeBytes(of: kind, toByteOffset: 4, as: ObjectKind.self)
        address.storeBytes(of: 0, toByteOffset: 5, as: UInt8.self)
        address.storeBytes(of: 0, toByteOffset: 8, as: UInt64.self)
    }

    /// A block from the lists that holds no other object, and whose end nobody waits for.
    @inline(__always) var isSmallAndPlain: Bool {
        objects == 0 && sizeClass != 0 && kind != .dictionary && kind != .host
            && flags.rawValue & ObjectFlags.awaited.rawValue == 0
    }
}

/// What else an object's header says about it.
struct ObjectFlags: OptionSet {
    let rawValue: UInt8
    /// A text all of whose bytes are below 128.
    static let ascii = ObjectFlags(rawValue: 1)
    /// An array with one byte an element (of Bool).
    static let bytes = ObjectFlags(rawValue: 2)
    /// An instance whose class, or one above it, has a deinitialiser that has not run.
    static let hasDeinitializer = ObjectFlags(rawValue: 4)
    /// An instance whose references lie where the heap's slot map for its class says.
    static let hasSlotMap = ObjectFlags(rawValue: 8)
    /// An instance that weak references lead to: the heap knows their cell.
    static let hasWeakCell = ObjectFlags(rawValue: 16)
    /// More is to be done at the object's end than to give back its memory.
    static let awaited = ObjectFlags(rawValue: 4 | 8 | 16)
}
