enum E { case a, b
  static let a = 3  // expect error 14: invalid redeclaration of 'a'
  static func b() -> Int { 3 }
}
enum F { case x(Int)
  static func x(_ n: Int) -> F { .x(n) }  // expect error 15: invalid redeclaration of 'x'
  case y
  var y: Int { 3 }
}
print(E.a)
