struct Person { var name = "four" }
struct Point { var x = 1, y = 2.5 }
let paths: [PartialKeyPath<Point>] = [\.x, \.y]
print(paths.map { Point()[keyPath: $0] })
let any: AnyKeyPath = \Point.x
if let path = any as? WritableKeyPath<Point, Int> { var p = Point(); p[keyPath: path] = 9; print(p) }
let length = (\Person.name).appending(path: \.count)
print(Person()[keyPath: length])
// expect: [1, 2.5]
// expect: Point(x: 9, y: 2.5)
// expect: 4
