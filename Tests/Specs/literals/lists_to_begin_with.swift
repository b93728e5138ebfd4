struct Poly: ExpressibleByArrayLiteral, CustomStringConvertible { var c: [Int]; init(arrayLiteral e: Int...) { c = e }
  static func * (a: Poly, b: Poly) -> Poly { var r = a; r.c += b.c; return r }
  var description: String { "\(c)" }
  func power(_ n: Int) -> Poly { (0..<n).reduce([1]) { acc, _ in acc * self } } }
print(([2, 3] as Poly).power(2))  // expect: [1, 2, 3, 2, 3]
let p: Poly = [[1, 2] as Poly, [3]].reduce([], *)
print(p)  // expect: [1, 2, 3]
