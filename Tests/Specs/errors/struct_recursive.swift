struct Node {
    var next: Node?  // expect error 9: value type 'Node' cannot have a stored property that recursively contains it
}
