var counts: [String: Int] = [:]
for word in "a b".split(separator: " ") {
    counts[  // expect error 11: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
        word  // expect error 9: cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected argument type 'String'
    ] += 1
    counts[word] = 1  // expect error 12: cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected argument type 'String'
}
