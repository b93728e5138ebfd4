/// A place that is being changed: its value in registers, and how it gets back to where it belongs.
///
/// A variable in registers is changed where it is. What lies in the heap is moved out (so that an array stays the only
/// holder of its elements) and moved back at the end.
final class Access {
    let at: Registers
    let layout: ValueLayout
    /// Emits the way back; nil where the registers are the place itself.
    let writeBack: (() -> Void)?

    init(_ at: Registers, _ layout: ValueLayout, writeBack: (() -> Void)? = nil) {
        self.at = at
        self.layout = layout
        self.writeBack = writeBack
    }
}
