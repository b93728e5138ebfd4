// Paths are equal however they were put together, and show how they are written.
struct Point { var x = 0.0, y = 0.0 }
struct Line { var from = Point(), to = Point() }
let full = (\Line.to).appending(path: \Point.x)
print(full == \Line.to.x, full)  // expect: true \Line.to.x
let other = (\Line.to).appending(path: \.x)
print(other == full, other == \Line.to.y, \Line.to == \Line.from)  // expect: true false false
