// Subscripts of classes: those of `super`, and those that belong to the class itself.
class Row {
    var cells = ["a", "b"]
    subscript(i: Int) -> String {
        get { cells[i] }
        set { cells[i] = newValue }
    }
    class subscript(i: Int) -> String { "row \(i)" }
    static subscript(name: String) -> Int { name.count }
}
class Boxed: Row {
    override subscript(i: Int) -> String {
        get { "[" + super[i] + "]" }
        set { super[i] = newValue + "!" }
    }
}
final class Loud: Boxed {
    override subscript(i: Int) -> String {
        get { super[i].uppercased() }
        set { super[i] = newValue }
    }
    override class subscript(i: Int) -> String { super[i] + " loud" }
}
let boxed: Row = Boxed()
boxed[1] = "z"
print(boxed[0], boxed[1])  // expect: [a] [z!]
let loud = Loud()
loud[0] += "x"
print(loud[0], loud.cells)  // expect: [[A]X!] ["[A]x!", "b"]
print(Row[3], Loud[5], Row["abc"])  // expect: row 3 row 5 loud 3
for kind in [Row.self, Boxed.self, Loud.self] { print(kind[6], kind["ab"]) }
// expect: row 6 2
// expect: row 6 2
// expect: row 6 loud 2
