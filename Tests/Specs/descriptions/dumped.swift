func show<T>(_ value: T) {
    var text = ""
    dump(value, to: &text)
    print(text, terminator: "")
}
show(5)
show("text")
show([1, 2])
struct P { var x = 1; var name = "a" }
show(P())
show(["a": 1])
show((1, "b"))
show(Optional(3))
enum E { case a, b(Int), c(x: Int, y: String) }
show(E.a); show(E.b(2)); show(E.c(x: 1, y: "q"))
class C { var v = 1 }
show([P(), P()])
show(nil as Int?)
show(true); show(1.5)
show([] as [Int])
class Base { var id = 7; let tag: String? = "t" }
final class Derived: Base { var items = [1: "a"]; var list: [P] = [P()] }
let shared = C()
show(Derived()); show([shared, shared]); show(shared)
show(Set([1])); show(1...3); show(Optional(P())); show([[1, 2], []])
show(["k": [1, 2]])
enum F { case one(Int, String), two(label: Double), three((a: Int, b: Int)); indirect case rec(F) }
show(F.one(1, "a")); show(F.two(label: 2)); show(F.rec(.two(label: 1)))
struct Q: CustomStringConvertible { var a = 1; var description: String { "Q!" } }
show(Q()); show([Q()])
let anyThings: [Any] = [1, "a", P(), shared]
show(anyThings)
show("c" as Character); show("abc".prefix(2))

var text = ""
let kept = dump(3, to: &text, name: "three", indent: 2)
print(kept, text)
// expect: - 5
// expect: - "text"
// expect: ▿ 2 elements
// expect:   - 1
// expect:   - 2
// expect: ▿ main.P
// expect:   - x: 1
// expect:   - name: "a"
// expect: ▿ 1 key/value pair
// expect:   ▿ (2 elements)
// expect:     - key: "a"
// expect:     - value: 1
// expect: ▿ (2 elements)
// expect:   - .0: 1
// expect:   - .1: "b"
// expect: ▿ Optional(3)
// expect:   - some: 3
// expect: - main.E.a
// expect: ▿ main.E.b
// expect:   - b: 2
// expect: ▿ main.E.c
// expect:   ▿ c: (2 elements)
// expect:     - x: 1
// expect:     - y: "q"
// expect: ▿ 2 elements
// expect:   ▿ main.P
// expect:     - x: 1
// expect:     - name: "a"
// expect:   ▿ main.P
// expect:     - x: 1
// expect:     - name: "a"
// expect: - nil
// expect: - true
// expect: - 1.5
// expect: - 0 elements
// expect: ▿ main.Derived #0
// expect:   ▿ super: main.Base
// expect:     - id: 7
// expect:     ▿ tag: Optional("t")
// expect:       - some: "t"
// expect:   ▿ items: 1 key/value pair
// expect:     ▿ (2 elements)
// expect:       - key: 1
// expect:       - value: "a"
// expect:   ▿ list: 1 element
// expect:     ▿ main.P
// expect:       - x: 1
// expect:       - name: "a"
// expect: ▿ 2 elements
// expect:   ▿ main.C #0
// expect:     - v: 1
// expect:   ▿ main.C #0
// expect: ▿ main.C #0
// expect:   - v: 1
// expect: ▿ 1 member
// expect:   - 1
// expect: ▿ ClosedRange(1...3)
// expect:   - lowerBound: 1
// expect:   - upperBound: 3
// expect: ▿ Optional(main.P(x: 1, name: "a"))
// expect:   ▿ some: main.P
// expect:     - x: 1
// expect:     - name: "a"
// expect: ▿ 2 elements
// expect:   ▿ 2 elements
// expect:     - 1
// expect:     - 2
// expect:   - 0 elements
// expect: ▿ 1 key/value pair
// expect:   ▿ (2 elements)
// expect:     - key: "k"
// expect:     ▿ value: 2 elements
// expect:       - 1
// expect:       - 2
// expect: ▿ main.F.one
// expect:   ▿ one: (2 elements)
// expect:     - .0: 1
// expect:     - .1: "a"
// expect: ▿ main.F.two
// expect:   ▿ two: (1 element)
// expect:     - label: 2.0
// expect: ▿ main.F.rec
// expect:   ▿ rec: main.F.two
// expect:     ▿ two: (1 element)
// expect:       - label: 1.0
// expect: ▿ Q!
// expect:   - a: 1
// expect: ▿ 1 element
// expect:   ▿ Q!
// expect:     - a: 1
// expect: ▿ 4 elements
// expect:   - 1
// expect:   - "a"
// expect:   ▿ main.P
// expect:     - x: 1
// expect:     - name: "a"
// expect:   ▿ main.C #0
// expect:     - v: 1
// expect: - "c"
// expect: - "ab"
// expect: 3   - three: 3
// expect:
