/// What a call saves and its return restores.
struct Frame {
    var next: UnsafePointer<Instruction>
    var code: UnsafePointer<CodeEntry>
    /// How far the callee's registers lie above the caller's.
    var scalarStep: Int32
    var objectStep: Int32
}

/// A function as the loop sees it: plain addresses and sizes, in a table indexed by function number.
struct CodeEntry {
    var instructions: UnsafeMutablePointer<Instruction>
    var constants: UnsafeMutablePointer<Int64>
    var texts: UnsafeMutablePointer<ObjectPointer>
    var elementLayouts: UnsafeMutablePointer<ElementLayout>
    var shapes: UnsafeMutablePointer<RecordShape>
    var scalarCount: Int32
    var objectCount: Int32
    var ownedStart: Int32
    /// Or -1.
    var closureRegister: Int32
    var number: Int32
}
