let xs: [Int?] = [1], n = 1, ds: [Double?] = [1], ss: [String?] = ["a"]
let a0 = xs.map { $0 + 1 }  // expect error 19: cannot convert value of type 'Int?' to expected argument type 'Int'
let a1 = xs.map { $0 - 1 }  // expect error 19: cannot convert value of type 'Int?' to expected argument type 'Int'
let a2 = xs.map { 1 + $0 }  // expect error 23: cannot convert value of type 'Int?' to expected argument type 'Int'
let a3 = xs.map { $0 * n }  // expect error 22: binary operator '*' cannot be applied to operands of type 'Int?' and 'Int'
let a4 = xs.map { n + $0 }  // expect error 23: cannot convert value of type 'Int?' to expected argument type 'Int'
let a5 = xs.map { x in x + 1 }  // expect error 24: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let a6 = xs.map { (x: Int?) -> Int in x + 1 }  // expect error 39: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let a7: [Int] = xs.map { $0 + 1 }  // expect error 26: cannot convert value of type 'Int?' to expected argument type 'Int'
let a8: [Int] = xs.map { $0 * 2 }  // expect error 26: cannot convert value of type 'Int?' to expected argument type 'Int'
let a9 = ds.map { $0 * 2 }  // expect error 22: binary operator '*' cannot be applied to operands of type 'Double?' and 'Int'
let b0 = ds.map { $0 / 2.0 }  // expect error 22: binary operator '/' cannot be applied to operands of type 'Double?' and 'Double'
let b1 = ds.map { $0 * $0 }  // expect error 22: binary operator '*' cannot be applied to two 'Double?' operands
let b2 = ss.map { $0 + "x" }  // expect error 19: cannot convert value of type 'String?' to expected argument type 'String'
let b3 = ss.filter { $0 == "a" }
let b4 = xs.filter { $0 > n }  // expect error 22: cannot convert value of type 'Int?' to expected argument type 'Int'
let b5 = xs.filter { $0 % 2 == 0 }  // expect error 22: cannot convert value of type 'Int?' to expected argument type 'Int'
let b7 = xs.filter { x in x > 1 }  // expect error 27: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let b8 = xs.reduce(0) { $0 + $1 }  // expect error 30: cannot convert value of type 'Int?' to expected argument type 'Int'
let b9 = xs.reduce(0) { sum, x in sum + x }  // expect error 41: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let c0 = xs.reduce(0) { $0 + $1 * 2 }  // expect error 30: cannot convert value of type 'Int?' to expected argument type 'Int'
let c1 = xs.reduce(0.0) { $0 + Double($1) }  // expect error 32: no exact matches in call to initializer 
let c2 = xs.sorted { $0 < $1 }  // expect error 25: binary operator '<' cannot be applied to two 'Int?' operands
let c4 = ss.map { $0.count }  // expect error 19: value of optional type 'String?' must be unwrapped to refer to member 'count' of wrapped base type 'String'
let c5 = ss.map { $0.uppercased() }  // expect error 19: value of optional type 'String?' must be unwrapped to refer to member 'uppercased' of wrapped base type 'String'
let c6 = xs.map { String($0) }  // expect error 19: no exact matches in call to initializer 
let c7 = xs.map { Double($0) }  // expect error 19: no exact matches in call to initializer 
let c8 = xs.map { "\($0 + 1)" }  // expect error 22: cannot convert value of type 'Int?' to expected argument type 'Int'
xs.forEach { print($0 + 1) }  // expect error 20: cannot convert value of type 'Int?' to expected argument type 'Int'
xs.forEach { x in
    let y = x + 1  // expect error 13: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
    print(y)
}
let c9 = xs.map { x -> Int in
    let y = x * 2  // expect error 13: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
    return y
}
let d0 = xs.first { $0 > 1 }  // expect error 21: cannot convert value of type 'Int?' to expected argument type 'Int'
let d1 = xs.contains { $0 > 1 }  // expect error 24: cannot convert value of type 'Int?' to expected argument type 'Int'
let d2 = xs.allSatisfy { $0 > 1 }  // expect error 26: cannot convert value of type 'Int?' to expected argument type 'Int'
let d3 = xs.max { $0 < $1 }  // expect error 22: binary operator '<' cannot be applied to two 'Int?' operands
let d6 = xs.compactMap { $0 + 1 }  // expect error 26: cannot convert value of type 'Int?' to expected argument type 'Int'
let d7 = xs.enumerated().map { $0.element + 1 }  // expect error 35: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let d8 = xs.filter { $0 == 1 }.count
