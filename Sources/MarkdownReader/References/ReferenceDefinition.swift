/// Where the links `[label]` lead.
struct ReferenceDefinition {
    let destination: String
    let title: String?
}
