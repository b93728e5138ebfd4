import Syntax

/// Parts of structs and tuples that live in boxes, as those do that closures share.
///
/// Only the part is taken out while it is changed: `keys.sort { rank[$0]! < rank[$1]! }` may read the other parts.
extension FunctionCompiler {
    struct BoxedPart {
        var box: Int
        /// In the box's record.
        var slots: Registers
    }

    /// The part of a boxed variable that an expression is; a whole variable is one, too.
    func boxedPart(_ place: CheckedExpression) -> BoxedPart? {
        switch place.kind {
        case .variable(let variable):
            guard isBoxed(variable), case .box(let box) = location(of: variable) else { return nil }
            return BoxedPart(box: box, slots: boxSlots(layout(place)))
        case .field(let base, let variable) where !types.isClass(concrete(base.type)):
            return boxedPart(base).map { part($0, compiler.places(of: concrete(base.type))[variable.fieldIndex]) }
        case .tupleElement(let base, let index):
            return boxedPart(base).map { part($0, compiler.places(of: concrete(base.type))[index]) }
        default: return nil
        }
    }

    func part(_ whole: BoxedPart, _ place: Registers) -> BoxedPart {
        BoxedPart(box: whole.box, slots: offset(whole.slots, place))
    }

    func openPart(_ part: BoxedPart, _ type: Type, _ slots: ValueLayout) -> Access {
        let at = allocate(slots)
        takeSlots(
            fromRecord: part.box, slots: part.slots, slots, into: at, isNeverNil: compiler.isPointer(type))
        return pushed(Access(at, slots) { self.storeSlots(at, slots, inRecord: part.box, slots: part.slots) })
    }
}
