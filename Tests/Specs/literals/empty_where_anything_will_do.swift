func f(_ x: Any) { print(x) }
func g<T>(_ x: T) { print(type(of: x)) }
func h<T>(_ x: [T]) { print(T.self) }
f([])
f([:])
f([[]])
f([1: []])
print([:])
print([], [].count, separator: ";")
let x: Any = []
let a = [[], [1]] as [Any]
let b: [Any] = [1, "x", [], [:], [[]]]
let d = ["k": []] as [String: Any]
print(x, a, b, d)
print([].isEmpty, [[]].count, [:].count)
print("\([])", "\([:])", String(describing: []))
g([])
h([])
let y = [[], [1]]
let z = [[]].count
let e: Any? = []
let q: [Any?] = [[], nil]
print(y, z, e as Any, q)
print([] as Any, type(of: [] as Any), type(of: [:] as Any), type(of: [[]] as Any))
var m: [String: Any] = [:]
m["a"] = []
m["b"] = [:]
print(m["a"]!, m.count)
print([1, []] as [Any], (1, []) as Any)
let t: (Any, Any) = (1, [])
print(t, [[1, 2], []].count, [[1], [], [2]].flatMap { $0 })
for i in [] { print(i) }
// expect: []
// expect: [:]
// expect: [[]]
// expect: [1: []]
// expect: [:]
// expect: [];0
// expect: [] [[], [1]] [1, "x", [], [:], [[]]] ["k": []]
// expect: true 1 0
// expect: [] [:] []
// expect: Array<Any>
// expect: Any
// expect: [[], [1]] 1 Optional([]) [Optional([]), nil]
// expect: [] Array<Any> Dictionary<AnyHashable, Any> Array<Array<Any>>
// expect: [] 2
// expect: [1, []] (1, [])
// expect: (1, []) 2 [1, 2]
