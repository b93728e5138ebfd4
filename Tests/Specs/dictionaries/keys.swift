struct Point: Hashable { var x: Int, y: Int }
var visited: [Point: Int] = [:]
visited[Point(x: 1, y: 2)] = 5
visited[Point(x: 1, y: 2)]! += 1
print(visited[Point(x: 1, y: 2)]!, visited[Point(x: 2, y: 1)] as Any)  // expect: 6 nil
enum Kind: Hashable { case a, b(Int) }
let k: [Kind: String] = [.a: "plain", .b(3): "three"]
print(k[.a]!, k[.b(3)]!, k[.b(4)] as Any)  // expect: plain three nil
print([true: "yes", false: "no"][1 < 2]!, [[1, 2]: "list"][[1, 2]]!)  // expect: yes list
