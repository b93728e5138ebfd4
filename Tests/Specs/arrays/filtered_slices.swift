let rest = [1, 2, 3][1...]
let less = rest.filter { $0 > 1 }
func take(_ x: [Int]) -> Int { x.count }
print(type(of: less), take(less), take(rest.filter { $0 > 2 }))  // expect: Array<Int> 2 1
