enum Place {
    case pair((Int, Int))
    case named((row: Int, column: Int))
    case labelled(at: (Int, Int))
    case two(Int, Int)
    case nested(((Int, String), Bool))
}
print(Place.pair((1, 2)), Place.two(1, 2))  // expect: pair(1, 2) two(1, 2)
print(Place.named((row: 1, column: 2)), Place.labelled(at: (1, 2)))  // expect: named(row: 1, column: 2) labelled(at: (1, 2))
print([Place.nested(((1, "a"), true))])  // expect: [main.Place.nested((1, "a"), true)]
