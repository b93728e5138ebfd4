// Values that hold a value that contains itself have no end either; what holds those is not told of.
struct Node { var value: Int; var next: Node? }  // expect error 35: value type 'Node' cannot have a stored property that recursively contains it
struct List { var head: Node? }  // expect error 8: value type 'List' has infinite size
struct Tree { var left: Tree?; var right: Tree? }  // expect error 19: value type 'Tree' cannot have a stored property that recursively contains it
struct Forest { var trees: [Tree]; var first: Tree }  // expect error 8: value type 'Forest' has infinite size
struct A { var b: B }  // expect error 16: value type 'A' cannot have a stored property that recursively contains it
struct B { var a: A? }  // expect error 16: value type 'B' cannot have a stored property that recursively contains it
struct C { var b: B; var n: Int }  // expect error 8: value type 'C' has infinite size
struct D { var t: (Int, Node) }  // expect error 8: value type 'D' has infinite size
enum E { case leaf, node(E, E) }  // expect error 6: recursive enum 'E' is not marked 'indirect'
struct F { var e: E }  // expect error 8: value type 'F' has infinite size
enum G { case x(H) }  // expect error 6: recursive enum 'G' is not marked 'indirect'
struct H { var g: G? }  // expect error 16: value type 'H' cannot have a stored property that recursively contains it
struct I { var d: [String: I] }
class K { var n: Node? }
struct L { static var n: Node?; lazy var m: Node? = nil; var k: K }  // expect error 8: value type 'L' has infinite size
enum M { case one(Node), two }  // expect error 6: value type 'M' has infinite size
struct O { var m: M }
struct P<T> { var v: T }
struct Q { var p: P<Q> }  // expect error 16: value type 'Q' cannot have a stored property that recursively contains it
struct R { var p: P<Node> }  // expect error 8: value type 'R' has infinite size
struct S { let c: List; let d: Forest }
struct Box<T> { var value: T }
struct Boxes { var inner: Box<Box<Int>>; var list: Box<Box<[Node]>> }
