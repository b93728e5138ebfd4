protocol P { var s: String { get } }
extension Int: P { var s: String { "i" } }
extension Optional: P where Wrapped: P { var s: String { map { "some \($0.s)" } ?? "none" } }
print(Int?.none.s)  // expect: none
