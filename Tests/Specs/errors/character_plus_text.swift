let word = "abc"
let plural = word[word.startIndex] + "s"  // expect error 18: subscript 'subscript(_:)' requires that 'String.Index' conform to 'RangeExpression'
let twice = word + word.first!  // expect error 30: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
