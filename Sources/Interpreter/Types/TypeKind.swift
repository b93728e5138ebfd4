import Syntax

/// What a type is made of.
public enum TypeKind: Hashable {
    case error
    /// A struct, enum, class or protocol name with the arguments of all its generic parameters, outer ones first.
    case nominal(NominalSymbol, [Type])
    case tuple([TupleElement])
    case function(FunctionType)
    /// `any P & Q`; without protocols `Any`. Sorted by declaration order; may begin with one class (`any C & P`).
    case existential([Type])
    /// A generic parameter, seen from inside its declaration; `Self` of a protocol too.
    case parameter(GenericParameterSymbol)
    /// `T.Element`, where `T` is a parameter or such a member itself (or, in the checker, a variable).
    case member(Type, AssociatedTypeSymbol)
    /// `some P` of a result: callers know the protocol, the machine reads `OpaqueSymbol.underlying`.
    case opaque(OpaqueSymbol, [Type])
    /// The type of a type: `Int.Type`.
    case metatype(Type)
    /// Only while an expression is being solved.
    case variable(Int32)

    public struct TupleElement: Hashable {
        public var label: Name?
        public var type: Type

        public init(label: Name?, type: Type) {
            self.label = label
            self.type = type
        }
    }
}
