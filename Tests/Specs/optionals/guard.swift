func describe(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "nothing" }
    guard let n = Int(text) else { return "no number: \(text)" }
    return "number \(n)"
}
print(describe(nil), describe(""), describe("x"), describe("12"))  // expect: nothing nothing no number: x number 12
