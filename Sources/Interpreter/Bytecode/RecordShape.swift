/// What a record is made of: its kind, its type in the machine's tables, and its slots.
struct RecordShape: Hashable, Sendable {
    var kind: ObjectKind
    /// A runtime type (instances, existentials), a function (closures) or zero.
    var type: Int
    var layout: ValueLayout
    var flags: UInt8 = 0
}
