func ranked(_ words: [String]) -> [(word: String, score: Int)] {
    words.map { word in
        let vowels = word.filter { "aeiou".contains($0) }.count
        return (word, vowels)
    }.sorted { $0.score > $1.score }
}
print(ranked(["sky", "banana", "tree"]))  // expect: [(word: "banana", score: 3), (word: "tree", score: 2), (word: "sky", score: 0)]
let short: [(name: String, length: Int)] = ["aa", "b"].map { name in
    let length = name.count
    return (name, length)
}.filter { $0.length < 2 }
print(short)  // expect: [(name: "b", length: 1)]
