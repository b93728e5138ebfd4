import Syntax

/// The wrappers of one property, each around the next: `@Outer @Inner var x`.
struct WrapperChain {
    let wrappers: [Attribute]

    init?(_ wrappers: [Attribute]) {
        if wrappers.isEmpty { return nil }
        self.wrappers = wrappers
    }

    var outermost: Attribute { wrappers[0] }
    var innermost: Attribute { wrappers[wrappers.count - 1] }
    var hasArguments: Bool { wrappers.contains { $0.arguments != nil } }
}
