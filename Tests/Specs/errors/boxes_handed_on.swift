// A generic function opens the box that it is given, not those that somebody else will give it.
protocol Shape { var area: Double { get } }
struct Square: Shape { var area: Double { 1 } }
func area(of shape: some Shape) -> Double { shape.area }
func size<T: Shape>(_ shape: T) -> Double { shape.area }
let list: [any Shape] = [Square()]
print(list.map(area))  // expect error 16: type 'any Shape' cannot conform to 'Shape' [#ProtocolTypeNonConformance]
print(list.map(size))  // expect error 16: type 'any Shape' cannot conform to 'Shape' [#ProtocolTypeNonConformance]
let f: (any Shape) -> Double = size  // expect error 32: type 'any Shape' cannot conform to 'Shape' [#ProtocolTypeNonConformance]
print(list.map { size($0) }, list.map { area(of: $0) }, size(list[0]))
print(list.map(area(of:)))  // expect error 16: type 'any Shape' cannot conform to 'Shape' [#ProtocolTypeNonConformance]
print([Square()].map(size))
