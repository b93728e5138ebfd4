// Text processing: word frequencies, Caesar, palindromes, anagrams
import Foundation
let text = """
    It was the best of times, it was the worst of times,
    it was the age of wisdom; it was the age of foolishness...
    """
let words = text.lowercased().split { !$0.isLetter }.map(String.init)
var frequency: [String: Int] = [:]
for word in words { frequency[word, default: 0] += 1 }
let top = frequency.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(4)
for (word, count) in top { print(word.padding(8) + String(repeating: "#", count: count)) }
extension String {
    func padding(_ width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }
    var isPalindrome: Bool {
        let letters = lowercased().filter(\.isLetter)
        return letters == String(letters.reversed())
    }
    func caesar(_ shift: Int) -> String {
        String(unicodeScalars.map { scalar -> Character in
            switch scalar {
            case "a"..."z": return Character(UnicodeScalar((Int(scalar.value) - 97 + shift + 26) % 26 + 97)!)
            case "A"..."Z": return Character(UnicodeScalar(UInt8((Int(scalar.value) - 65 + shift + 26) % 26 + 65)))
            default: return Character(scalar)
            }
        })
    }
    subscript(offset: Int) -> Character { self[index(startIndex, offsetBy: offset)] }
}
print("A man, a plan, a canal: Panama".isPalindrome, "Swift".isPalindrome)
let secret = "Hello, World!".caesar(3)
print(secret, secret.caesar(-3), secret[4])
let groups = Dictionary(grouping: ["listen", "silent", "enlist", "google", "elgoog", "abc"]) { String($0.sorted()) }
print(groups.values.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] })
let lines = text.split(separator: "\n").map { $0.trimmingPrefix("It ") }
print(lines.count, lines[0].hasPrefix("was"), lines[1].hasSuffix("..."), text.contains("wisdom"))
var title = ""
for (i, word) in words.prefix(5).enumerated() { title += (i == 0 ? "" : " ") + word.prefix(1).uppercased() + word.dropFirst() }
print(title)
let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
print(words.joined().reduce(into: 0) { $0 += vowels.contains($1) ? 1 : 0 }, words.map(\.count).max() ?? 0)
if let range = text.range(of: "best") { print(text[..<range.lowerBound].count, text[range]) }
print(text.replacing("times", with: "hours").prefix(30))
// expect: it      ####
// expect: of      ####
// expect: the     ####
// expect: was     ####
// expect: true false
// expect: Khoor, Zruog! Hello, World! r
// expect: [["elgoog", "google"], ["enlist", "listen", "silent"]]
// expect: 2 true true true
// expect: It Was The Best Of
// expect: 32 11
// expect: 11 best
// expect: It was the best of hours, it w
