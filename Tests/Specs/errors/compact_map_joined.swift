let texts = ["1", "b"]
let joined = texts.compactMap { Int($0) }.joined(separator: ",")  // expect error 33: cannot convert value of type 'Int?' to closure result type 'String?'
