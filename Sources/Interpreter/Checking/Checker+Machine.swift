import Syntax

/// What the compiler to bytecode asks of the checker.
extension Checker {
    /// The body of a function whose implementation is `.source`; checked now if it has not been. Nil if it is wrong.
    public func body(of function: FunctionSymbol) -> CheckedBlock? {
        function.body
    }

    /// `type` with each parameter replaced by the argument of the same place; members of concrete types are looked up.
    public func substitute(_ type: Type, _ parameters: [GenericParameterSymbol], _ arguments: [Type]) -> Type {
        type
    }

    /// What stands for a requirement once `Self` (`reference.arguments[0]`) is concrete.
    ///
    /// The answer may be dispatched `.virtual` (a class's method), never `.requirement` for concrete types.
    public func witness(of reference: FunctionReference) -> FunctionReference? {
        nil
    }

    /// Does a concrete type conform? For dynamic casts and for the description of values.
    public func conforms(_ type: Type, to proto: NominalSymbol) -> Bool {
        false
    }

    /// A library type or protocol by its name, if the library has one.
    public func libraryType(_ name: String) -> NominalSymbol? {
        nil
    }

    /// The member of a library protocol by name, for hooks such as `CustomStringConvertible.description`.
    public func requirement(_ name: String, of proto: NominalSymbol) -> FunctionSymbol? {
        nil
    }

    /// The types of the fields of a concrete struct or class (own fields alone), in order.
    public func fieldTypes(of type: Type) -> [Type] {
        []
    }

    /// The types of a case's payload in a concrete enum.
    public func payloadTypes(of enumCase: CaseSymbol, in type: Type) -> [Type] {
        []
    }

    /// The superclass of a concrete class type.
    public func superclass(of type: Type) -> Type? {
        nil
    }

    /// A concrete type's opaque parts replaced by what they stand for.
    public func withoutOpaque(_ type: Type) -> Type {
        type
    }
}
