enum Direction {
    case north, south, east, west
}
let d = Direction.north
switch d {  // expect error 1: switch must be exhaustive
case .north:
    print("n")
case .south:
    print("s")
}
