func isPalindrome(_ s: String) -> Bool {
    let cleaned = s.lowercased().filter { $0.isLetter }
    return cleaned == String(cleaned.reversed())
}
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("hello"))  // expect: true false
func caesar(_ s: String, by n: Int) -> String {
    var out = ""
    for c in s.unicodeScalars {
        if c.value >= 97 && c.value <= 122 {
            out.unicodeScalars.append(Unicode.Scalar((c.value - 97 + UInt32(n)) % 26 + 97)!)
        } else {
            out.unicodeScalars.append(c)
        }
    }
    return out
}
print(caesar("hello world", by: 3), caesar("khoor zruog", by: 23))  // expect: khoor zruog hello world
