protocol Describable { func describe() -> String }
extension Int: Describable { func describe() -> String { "int \(self)" } }
extension Array: Describable where Element: Describable { func describe() -> String { "[" + map { $0.describe() }.joined(separator: ", ") + "]" } }
extension Optional: Describable where Wrapped: Describable { func describe() -> String { map { $0.describe() } ?? "nothing" } }
print(5.describe(), [1, 2].describe(), Optional(3).describe(), (nil as Int?).describe())  // expect: int 5 [int 1, int 2] int 3 nothing
func show(_ x: some Describable) { print(x.describe()) }  // expect: [[int 1], []]
show([[1], []])
let any: any Describable = 9
print(any.describe())  // expect: int 9
