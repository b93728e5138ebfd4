/// An operator found for two plain types before.
struct OperatorEntry {
    let reference: FunctionReference
    let result: Type
    let left: Type
    let right: Type
    let isMutating: Bool
}
