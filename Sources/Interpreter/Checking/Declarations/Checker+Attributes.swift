import Diagnostics
import Syntax

/// Attributes that there are not.
extension Checker {
    func checkAttributes(_ declaration: Declaration) {
        for attribute in declaration.attributes {
            guard case .name(let reference) = attribute.type.kind else { continue }
            let name = text(reference.name)
            if Checker.knownAttributes.contains(name) || name.utf8.first == UInt8(ascii: "_") { continue }
            if quietly({ lookup(reference.name) }).symbols.isEmpty {
                report(CheckingMessages.unknownAttribute(name), at: reference.range)
            }
        }
    }

    private static let knownAttributes: Set<String> = [
        "autoclosure", "available", "backDeployed", "convention", "derivative", "differentiable",
        "discardableResult", "dynamicMemberLookup", "escaping", "exclusivity", "export", "frozen", "implementation",
        "inlinable", "inline", "propertyWrapper", "resultBuilder", "rethrows", "retroactive", "Sendable", "specialize",
        "testable", "transpose", "unchecked", "unknown", "unsafe", "usableFromInline", "warn_unqualified_access",
    ]
}
