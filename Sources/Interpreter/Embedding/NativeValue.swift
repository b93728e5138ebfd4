/// A native type whose values pass between programs and native functions.
///
///     .function2 { (matrix: Tensor, axis: Int) in matrix.sum(axis: axis) }
public protocol NativeValue: SendableMetatype {
    /// The value that a program holds; the view is valid only during the call.
    static func read(_ view: ValueView) throws(Fault) -> Self
    /// Puts the value where the program will find it.
    func write(to place: ValuePlace) throws(Fault)
    /// Stands in for the result of a closure that stopped; nobody sees it.
    static var placeholder: Self { get }
}
