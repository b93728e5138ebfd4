import Glibc

extension String {
    /// Numbers in the format of C's `printf`, as Foundation reads it.
    public init(format: String, _ arguments: any CVarArg...) {
        self = withVaList(arguments) { list in
            var copy = [CChar](repeating: 0, count: 1024)
            let length = Int(vsnprintf(&copy, copy.count, format, list))
            guard length >= copy.count else { return String(cString: copy) }
            return withVaList(arguments) { again in
                var longer = [CChar](repeating: 0, count: length + 1)
                vsnprintf(&longer, longer.count, format, again)
                return String(cString: longer)
            }
        }
    }
}
