// A type inside of a generic one is named without the arguments of that.
struct Graph<Node, Weight> {
    struct Path { var nodes: [Node], cost: Weight }
    struct Pair<Other> { var other: Other, node: Node }
    enum Step { case start, to(Node) }
    final class Cell { let node: Node; init(_ node: Node) { self.node = node } }
    func path(_ nodes: Node..., cost: Weight) -> Path { Path(nodes: nodes, cost: cost) }
}
let path = Graph<String, Double>().path("a", "b", cost: 1.5)
print(path, type(of: path), Graph<Int, Int>.Path.self)  // expect: Path(nodes: ["a", "b"], cost: 1.5) Path Path
print([path])  // expect: [main.Graph<Swift.String, Swift.Double>.Path(nodes: ["a", "b"], cost: 1.5)]
print(Graph<Int, Int>.Pair(other: "x", node: 1), type(of: Graph<Int, Int>.Pair(other: "x", node: 1)))  // expect: Pair<String>(other: "x", node: 1) Pair<String>
print(Graph<Int, Int>.Step.to(3), [Graph<Int, Int>.Step.start], type(of: Graph<Int, Int>.Cell(1)))  // expect: to(3) [main.Graph<Swift.Int, Swift.Int>.Step.start] Cell
print([Graph<Int, Bool>.Pair(other: 1.5, node: 1)])  // expect: [main.Graph<Swift.Int, Swift.Bool>.Pair<Swift.Double>(other: 1.5, node: 1)]
struct Plain { struct Inner<T> { var value: T } }
print(Plain.Inner(value: 1), [Plain.Inner(value: "x")], type(of: Plain.Inner(value: 2.5)))  // expect: Inner<Int>(value: 1) [main.Plain.Inner<Swift.String>(value: "x")] Inner<Double>
