var result = ""
for i in 1...5 {
    result += String(i)
    if i < 5 { result += "-" }
}
print(result)  // expect: 1-2-3-4-5
print(Array("abc").map { "[\($0)]" }.joined())  // expect: [a][b][c]
let letters = "hello".filter { "aeiou".contains($0) }
print(letters, letters.count)  // expect: eo 2
print(String(["a", "b"]), String("abc".map { $0 == "b" ? "X" : $0 }))  // expect: ab aXc
