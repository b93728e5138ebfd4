// `some P` as a part of a result.
protocol Shape { var area: Int { get } }
struct Square: Shape { var area = 1 }
func one() -> (some Shape)? { Square() }
func same(_ shape: some Shape) -> (some Shape)? { shape.area > 0 ? shape : nil }
func all() -> [some Shape] { [Square(), Square(area: 3)] }
func counted() -> (some Shape, Int) { (Square(), 2) }
func first(_ list: [Square]) -> (some Shape)? { list.first }
print(one()!.area, same(Square())!.area, same(Square(area: 0)) == nil, all().map { $0.area }, counted().0.area)  // expect: 1 1 true [1, 3] 1
print(first([])?.area ?? 0)  // expect: 0
