struct P { var x = 1, y = 2; var list = [10, 20] }
var p = P()
let k = \P.x
print(p[keyPath: k], p[keyPath: \.y], p[keyPath: \P.list[1]])  // expect: 1 2 20
p[keyPath: k] = 50
p[keyPath: \.list[0]] += 5
print(p.x, p.list)  // expect: 50 [15, 20]
func set<T>(_ path: WritableKeyPath<P, T>, _ v: T) { p[keyPath: path] = v }
set(\.y, 9)
print(p.y)  // expect: 9
let paths: [KeyPath<P, Int>] = [\.x, \.y]
print(paths.map { p[keyPath: $0] })  // expect: [50, 9]
