class Parent { var child: Child?; deinit { print("parent gone") } }
class Child { weak var parent: Parent?; unowned let owner: Parent; init(_ p: Parent) { parent = p; owner = p }; deinit { print("child gone") } }
var p: Parent? = Parent()
let c = Child(p!)
p!.child = c
print(c.parent != nil, c.owner === p!)
p = nil
print(c.parent == nil)
weak var w = Parent()
print(w == nil)
// expect: true true
// expect: parent gone
// expect: true
// expect: parent gone
// expect: true
