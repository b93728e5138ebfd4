let words = ["a", "b"]
let lengths: [Int] = words.map { $0.uppercased() }  // expect error 37: cannot convert value of type 'String' to closure result type 'Int'
print(lengths)
