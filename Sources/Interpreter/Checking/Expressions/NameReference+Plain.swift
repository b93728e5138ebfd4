import Diagnostics
import Syntax

extension NameReference {
    /// A name without arguments or labels.
    init(plain name: Name, range: SourceRange) {
        self.init(name: name, range: range, genericArguments: nil, labels: nil)
    }
}
