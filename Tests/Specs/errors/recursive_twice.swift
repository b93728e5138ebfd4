struct Tree {
    var value: Int
    var left: Tree?  // expect error 9: value type 'Tree' cannot have a stored property that recursively contains it
    var right: Tree?
}
struct Counter {
    static lazy var total = 0  // expect error 12: 'lazy' cannot be used on an already-lazy global
}
