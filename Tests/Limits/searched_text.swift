let text = String(repeating: "a", count: 1_000_000)
let part = String(repeating: "a", count: 400_000) + "b"
while !text.contains(part) {}
