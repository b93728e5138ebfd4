import Foundation
print("abC".rangeOfCharacter(from: .uppercaseLetters) == nil)  // expect: false
if let r = "abC1".rangeOfCharacter(from: .decimalDigits) { print("abC1"[r]) }  // expect: 1
print("abc".rangeOfCharacter(from: CharacterSet(charactersIn: "xyz")) == nil)  // expect: true
