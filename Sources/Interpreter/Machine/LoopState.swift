/// What the machine's two loops hand each other.
struct LoopState {
    var instruction: UnsafePointer<Instruction>
    var scalars: UnsafeMutablePointer<Int64>
    var objects: UnsafeMutablePointer<ObjectPointer?>
    var frames: UnsafeMutablePointer<Frame>
    var code: UnsafePointer<CodeEntry>
    var fuel: Int64
    var scalarLimit: UnsafeMutablePointer<Int64>
    var objectLimit: UnsafeMutablePointer<ObjectPointer?>
    let frameLimit: UnsafeMutablePointer<Frame>
    let entries: UnsafeMutablePointer<CodeEntry>
    let globals: UnsafeMutablePointer<Int64>
    let globalObjects: UnsafeMutablePointer<ObjectPointer?>
    var dispatch: UnsafeMutablePointer<UnsafeMutablePointer<Int32>?>
    let characters: CharacterTable?
    let heap: Heap
}
