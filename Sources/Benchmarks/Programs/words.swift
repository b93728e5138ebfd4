// Word count of 200 kB: strings, characters and a dictionary.
func makeText(_ size: Int) -> String {
    let stems = ["gradient", "loss", "Weight", "layer", "the", "of", "a", "Descent", "step", "rate", "bias", "sum"]
    var text = ""
    var s = 42
    while text.utf8.count < size {
        s = s * 16807 % 2147483647
        text += stems[s % 12]
        text += stems[s / 12 % 12]
        text += s % 7 == 0 ? ", " : s % 11 == 0 ? ".\n" : " "
    }
    return text
}
func countWords(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    var word = ""
    for character in text {
        if character.isLetter {
            word.append(character)
        } else if !word.isEmpty {
            counts[word, default: 0] += 1
            word = ""
        }
    }
    return counts
}
func countParts(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for part in text.split(separator: " ") { counts[String(part), default: 0] += 1 }
    return counts
}
func digest(_ counts: [String: Int]) -> Int {
    var sum = 0
    for key in counts.keys.sorted() { sum = (sum * 31 + counts[key]! * key.utf8.count) % 1000003 }
    return sum
}
let text = makeText(200000)
let words = countWords(text)
let parts = countParts(text)
print(words.count, digest(words), parts.count, digest(parts))
