// Observers of static properties name the static members around them.
struct M { static var x = 3 { didSet { if x > 5 { M.x = 5; print("in", M.x) } } }   // expect: in 5
 static var y = 1 { willSet { print("will", y, newValue) } didSet { print("did", oldValue, y); if y > 10 { Self.y = 10 } } } 
 static var log: [String] = [] }
M.x = 9; print(M.x)
M.y += 3; M.y = 20; print(M.y)
class C { static var n = 0 { didSet { total += n; note() } }
  static var total = 0
  static func note() { print("note", n, total) } }
C.n = 4; C.n += 1
enum G { static var level = 0 { didSet { level = min(level, limit) } }
 static let limit = 3 }
G.level = 7; print(G.level)
// expect: 5
// expect: will 1 4
// expect: did 1 4
// expect: will 4 20
// expect: did 4 20
// expect: will 20 10
// expect: did 20 10
// expect: 10
// expect: note 4 4
// expect: note 5 9
// expect: 3
