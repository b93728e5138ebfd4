import Foundation
print("a,b;c".components(separatedBy: ","), "  x ".trimmingCharacters(in: .whitespaces), "hello".replacingOccurrences(of: "l", with: "L"))  // expect: ["a", "b;c"] x heLLo
print("Hello World".capitalized, "abc".contains("bc"), "a-b-c".components(separatedBy: "-").count)  // expect: Hello World true 3
