enum Direction { case north, south, east, west(Int) }
extension Direction: Equatable {}
let direction = Direction.south
print([.north, .south].contains(direction))  // expect: true
print([.west(1), .west(2)].contains(direction), [.west(3)].contains(Direction.west(3)))  // expect: false true
print([.north, .south].firstIndex(of: direction) ?? -1)  // expect: 1
func isHorizontal(_ direction: Direction) -> Bool { [.east, .west(0)].contains(direction) }
print(isHorizontal(.east), isHorizontal(.north))  // expect: true false
