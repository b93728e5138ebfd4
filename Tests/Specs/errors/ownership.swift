protocol Observer: AnyObject { func see() }
protocol Plain {}
final class Node {}
class Graph {
    weak var parent: Node?
    unowned var root: Node
    weak var double: Observer??  // expect error 14: 'weak' may only be applied to class and class-bound protocol types, not '(any Observer)?'
    weak var count: Int?  // expect error 14: 'weak' may only be applied to class and class-bound protocol types, not 'Int'
    weak var observer: Observer  // expect error 14: 'weak' variable should have optional type '(any Observer)?'
    unowned var plain: Plain  // expect error 17: 'unowned' must not be applied to non-class-bound 'any Plain'; consider adding a protocol conformance that has a class bound
    weak var box: (any Plain)?  // expect error 14: 'weak' must not be applied to non-class-bound 'any Plain'; consider adding a protocol conformance that has a class bound
    init(_ root: Node, _ plain: Plain) { self.root = root; self.plain = plain }
}
