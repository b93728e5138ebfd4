class Tracked {
    let name: String
    init(_ name: String) { self.name = name; print("init", name) }
    deinit { print("deinit", name) }
}
do { let t = Tracked("a"); print("using", t.name) }
var x: Tracked? = Tracked("b")
var y = x
x = nil
print("still there")
y = nil
var list = [Tracked("c"), Tracked("d")]
list.removeFirst()
print("removed")
list = []
func f() { _ = Tracked("e"); print("end of f") }
f()
// expect: init a
// expect: using a
// expect: deinit a
// expect: init b
// expect: still there
// expect: deinit b
// expect: init c
// expect: init d
// expect: deinit c
// expect: removed
// expect: deinit d
// expect: init e
// expect: deinit e
// expect: end of f
