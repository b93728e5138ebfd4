struct Point { var x = 1, y = 2 }
let paths: [PartialKeyPath<Point>] = [\.x, \.y]
print(paths[0] == \Point.x, paths[0] == paths[1], \Point.y == \.y)  // expect: true false true
