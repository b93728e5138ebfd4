let a = (0..<5).map { $0 * 0.5 }  // expect error 28: cannot convert value of type 'Double' to expected argument type 'Int'
let b = (1...3).map { x in x * 1.5 }  // expect error 32: cannot convert value of type 'Double' to expected argument type 'Int'
let c = (0..<5).filter { $0 > 2.5 }  // expect error 31: cannot convert value of type 'Double' to expected argument type 'Int'
let d = (0..<4).reduce(0.0) { $0 + $1 }  // expect error 24: cannot convert value of type 'Double' to expected argument type 'Int'
for x in (0..<3).map({ $0 * 0.1 }) { print(x) }  // expect error 29: cannot convert value of type 'Double' to expected argument type 'Int'
let e = (0..<5).map { Double($0) * 0.5 }
print((0.5...2).contains(1), (0...1).contains(0.5), e)
