let pairs = [("a", 1), ("b", 2)]
let table = Dictionary(pairs)  // expect error 24: missing argument label 'uniqueKeysWithValues:' in call
