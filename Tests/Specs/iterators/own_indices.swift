struct Ring: BidirectionalCollection { var e = [1, 2, 3]; var startIndex: Int { 0 }; var endIndex: Int { 3 }
 func index(after i: Int) -> Int { i + 1 }
 func index(before i: Int) -> Int { i - 1 }
 subscript(i: Int) -> Int { e[i] } }
print(Ring().indices, type(of: Ring().indices))  // expect: DefaultIndices<Ring>(_elements: main.Ring(e: [1, 2, 3]), _startIndex: 0, _endIndex: 3) DefaultIndices<Ring>
print(Ring().indices.map { $0 })  // expect: [0, 1, 2]
