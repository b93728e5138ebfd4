struct C { var owners = ["a"]; var name = "n" }
struct Lens<W, P> { let get: (W) -> P
    init(_ p: WritableKeyPath<W, P>) { get = { $0[keyPath: p] } }
    func over(_ f: @escaping (P) -> P) -> (W) -> W { { w in print(f(self.get(w))); return w } } }
infix operator >>>: AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let f = Lens(\C.name).over { $0 + "!" } >>> Lens(\.owners).over { $0 + ["Bob"] }
_ = f(C())
infix operator |>: AdditionPrecedence
struct CC { var owners = ["a"]; var name = "n" }

func |> <A, B>(a: A, f: (A) -> B) -> B { f(a) }
func prop<R, V>(_ kp: WritableKeyPath<R, V>) -> (@escaping (V) -> V) -> (R) -> R { { f in { r in var r = r; r[keyPath: kp] = f(r[keyPath: kp]); return r } } }
print(CC() |> prop(\.owners)({ $0.map { $0 + "!" } }))
func get<R, V>(_ kp: KeyPath<R, V>) -> (R) -> V { { $0[keyPath: kp] } }
print(CC() |> get(\.name), [CC()].map(get(\.name)), CC() |> get(\CC.owners) |> get(\.count))
func set<R, V>(_ kp: WritableKeyPath<R, V>, _ v: V) -> (R) -> R { { var r = $0; r[keyPath: kp] = v; return r } }
print(CC() |> set(\.name, "z"), CC() |> set(\.name, "z") |> set(\.owners, []))
// expect: n!
// expect: ["a", "Bob"]
// expect: CC(owners: ["a!"], name: "n")
// expect: n ["n"] 1
// expect: CC(owners: ["a"], name: "z") CC(owners: [], name: "z")
