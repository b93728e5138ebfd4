func countVowels(in text: String) -> Int {
    var count = 0
    for ch in text {
        if "aeiou".contains(ch) {
            count += 1
        }
    }
    return count
}
print(countVowels("hello"))  // expect error 19: missing argument label 'in:' in call
