var evaluated = 0
let squares = (1...100).lazy.map { n -> Int in evaluated += 1; return n * n }.filter { $0 % 7 == 4 }
print(squares.first!, evaluated)  // expect: 4 3
