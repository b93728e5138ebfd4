let text = String(repeating: "ab", count: 1_000_000)
let other = String(repeating: "ab", count: 1_000_000)
var count = 0
while true { if text == other { count += 1 } }
