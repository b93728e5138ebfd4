/// Anything that a name can stand for.
public enum Symbol {
    case variable(VariableSymbol)
    case function(FunctionSymbol)
    case `subscript`(SubscriptSymbol)
    case enumCase(CaseSymbol)
    case nominal(NominalSymbol)
    case `typealias`(TypealiasSymbol)
    case associatedType(AssociatedTypeSymbol)
    case genericParameter(GenericParameterSymbol)
}
