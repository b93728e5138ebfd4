let text = String(repeating: "a", count: 1_000_000)
let texts = [String](repeating: text, count: 100_000)
print("\(texts)".count)
