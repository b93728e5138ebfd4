import Syntax

/// Finds the `$0`, `$1` … that a closure uses, not those of closures inside it.
enum ImplicitParameters {
    /// The highest number used, or −1.
    static func highest(in block: Block) -> Int {
        var finder = SyntaxWalker()
        finder.walk(block)
        return finder.highest
    }
}
