import Foundation
let text = "The cat and THE dog"
print(text.replacingOccurrences(of: "the", with: "a", options: .caseInsensitive))  // expect: a cat and a dog
print(text.replacingOccurrences(of: "the", with: "a", options: [.caseInsensitive, .anchored]))  // expect: a cat and THE dog
if let last = text.range(of: "the", options: [.caseInsensitive, .backwards]) { print(text[last], text[..<last.lowerBound]) }  // expect: THE The cat and 
print(text.range(of: "dog", options: .anchored) == nil, text.range(of: "dog", options: [.anchored, .backwards]) != nil)  // expect: true true
print("b,A".components(separatedBy: ",").sorted { $0.localizedLowercase < $1.localizedLowercase }, "ab".localizedUppercase)  // expect: ["A", "b"] AB
let x: Float = 0.5
print(sqrtf(x), powf(2, x), fabsf(-x), floorf(2.5), fmaxf(1, 2))  // expect: 0.70710677 1.4142135 0.5 2.0 2.0
