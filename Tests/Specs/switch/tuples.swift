func locate(_ p: (Int, Int)) -> String {
    switch p {
    case (0, 0): return "origin"
    case (_, 0): return "x axis"
    case (0, let y): return "y axis \(y)"
    case let (x, y) where x == y: return "diagonal"
    case (-2...2, -2...2): return "near"
    case let (x, y): return "far \(x),\(y)"
    }
}
print([(0, 0), (3, 0), (0, 4), (5, 5), (1, -2), (9, 1)].map(locate))  // expect: ["origin", "x axis", "y axis 4", "diagonal", "near", "far 9,1"]
switch (true, false) {
case (true, true): print("both")
case (true, false), (false, true): print("one")  // expect: one
case (false, false): print("none")
}
