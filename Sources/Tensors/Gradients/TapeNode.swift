/// One recorded operation: what went in, and how a gradient of the result becomes gradients of what went in.
///
/// Nodes refer backwards only, so that what nothing needs any longer is freed by its last reference.
final class TapeNode: @unchecked Sendable {
    let number: UInt64
    var inputs: [Tensor]

    init(number: UInt64, inputs: [Tensor]) {
        self.number = number
        self.inputs = inputs
    }
}
