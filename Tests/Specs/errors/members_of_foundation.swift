let words = "a b".components(separatedBy: " ")  // expect error 19: value of type 'String' has no member 'components'
let title = "abc".capitalized  // expect error 19: value of type 'String' has no member 'capitalized'
let changed = "abc".replacingOccurrences(of: "a", with: "b")  // expect error 21: value of type 'String' has no member 'replacingOccurrences'
