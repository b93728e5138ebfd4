import Foundation
print("banana".replacing("a", with: "o", maxReplacements: 2), "banana".replacing("an", with: ""))  // expect: bonona ba
print("banana".replacing("x", with: "y", maxReplacements: 1), "banana".replacing("a", with: "o", maxReplacements: 0))  // expect: banana banana
let text = "one two one"
print(text.ranges(of: "one").count, text.ranges(of: "one").map { text[$0] }, text.ranges(of: "six").isEmpty)  // expect: 2 ["one", "one"] true
