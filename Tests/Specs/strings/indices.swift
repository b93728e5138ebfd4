let s = "swift"
let start = s.startIndex
print(s[start], s[s.index(after: start)], s[s.index(before: s.endIndex)])  // expect: s w t
let third = s.index(start, offsetBy: 2)
print(s[third], s[start..<third], s[third...], s[...third])  // expect: i sw ift swi
print(s.distance(from: start, to: third))  // expect: 2
if let i = s.firstIndex(of: "f") {
    print(s[..<i], s.distance(from: s.startIndex, to: i))  // expect: swi 3
}
print(s.index(start, offsetBy: 9, limitedBy: s.endIndex) as Any)  // expect: nil
