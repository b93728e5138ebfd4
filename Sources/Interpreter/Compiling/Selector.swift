/// A member found at run time by the type of its receiver: `callVirtual` names it by number.
struct Selector {
    enum Kind {
        /// The slot of a class's table; the declaration that opened it.
        case virtual(FunctionSymbol, slot: Int, arguments: [Type])
        /// A static member of a class that no subclass overrides, for its `Self`.
        case inherited(FunctionSymbol, arguments: [Type])
        /// A static member of a protocol's extension, called on a class.
        case extending(FunctionSymbol, arguments: [Type])
        /// An initialiser of a class as its subclasses have it: makes an instance.
        case allocating(FunctionSymbol, arguments: [Type])
        /// The same for an instance that is there: `self.init`.
        case initializing(FunctionSymbol, arguments: [Type])
        /// A requirement, called on a box.
        case requirement(FunctionSymbol, arguments: [Type])
        /// A member of a protocol extension, called on a box: `Self` is what the box holds.
        case opened(FunctionSymbol, arguments: [Type])
        /// A generic function, called with a box for this parameter.
        case unboxing(FunctionSymbol, arguments: [Type], parameter: Int)
    }
    var kind: Kind
}
