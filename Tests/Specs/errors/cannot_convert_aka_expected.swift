func wordCounts(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in text.split(separator: " ") {
        counts[word, default: 0] += 1  // expect error 16: cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected argument type 'String'
    }
    return counts
}
print(wordCounts("a b a").count)
