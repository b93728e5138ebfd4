let line = "a,b,,c"
print(line.split(separator: ","), line.split(separator: ",", omittingEmptySubsequences: false))  // expect: ["a", "b", "c"] ["a", "b", "", "c"]
print(line.split(separator: ",", maxSplits: 1))  // expect: ["a", "b,,c"]
let words = "the quick  brown fox".split(separator: " ")
print(words.count, words[1], words.map { $0.count })  // expect: 4 quick [3, 5, 5, 3]
print(words.joined(separator: "_"), ["x", "y"].joined())  // expect: the_quick_brown_fox xy
print("a b\tc\nd".split(whereSeparator: { $0.isWhitespace }))  // expect: ["a", "b", "c", "d"]
