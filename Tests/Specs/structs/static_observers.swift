struct M { static var x = 3 { didSet { if x > 5 { x = 5 } } }; static var y = 1 { willSet { print("y", newValue, y) } } }
M.x = 9; print(M.x); M.y = 4
class K { static var n = 0 { didSet { log.append(n) } }; static var log: [Int] = [] }
K.n += 1; K.n = 7; print(K.log)
// expect: 5
// expect: y 4 1
// expect: [1, 7]
