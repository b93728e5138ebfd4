struct SelectorKey: Hashable {
    var function: FunctionSymbol
    var arguments: [Type]
    var makesInstance = false
}
