protocol Shape { associatedtype Point; var corners: [Point] { get }; var name: String { get } }
struct A: Shape { var corners: [Int] { [1, 2, 3] }; var name = "a" }
struct B: Shape { var corners: [(Int, Int)] { [(1, 2), (3, 4)] }; var name = "b" }
struct P: Equatable { var x = 1, y = 2 }
struct C: Shape { var corners: [P] { [P()] }; var name = "c" }
let shapes: [any Shape] = [A(), B(), C()]
print(shapes.map { $0.corners.count })  // expect: [3, 2, 1]
for s in shapes { print(s.corners.count, s.corners.isEmpty, s.corners) }
// expect: 3 false [1, 2, 3]
// expect: 2 false [(1, 2), (3, 4)]
// expect: 1 false [main.P(x: 1, y: 2)]
