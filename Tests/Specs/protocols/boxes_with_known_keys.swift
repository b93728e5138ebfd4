// any with primary assoc types, opening, type erasure, some in params, parametrised existentials
protocol Store<Key, Value> { associatedtype Key: Hashable; associatedtype Value; subscript(k: Key) -> Value? { get set }; var count: Int { get } }
extension Store { mutating func update(_ k: Key, _ f: (inout Value?) -> Void) { var v = self[k]; f(&v); self[k] = v } }
struct Mem<K: Hashable, V>: Store { private var d: [K: V] = [:]; init() {}; subscript(k: K) -> V? { get { d[k] } set { d[k] = newValue } }; var count: Int { d.count } }
struct Logging<S: Store>: Store { var base: S; private(set) var log: [String] = []; init(_ b: S) { base = b }
    subscript(k: S.Key) -> S.Value? { get { base[k] } set { log.append("\(k)"); base[k] = newValue } }; var count: Int { base.count } }
var stores: [any Store<String, Int>] = [Mem<String, Int>(), Logging(Mem())]
for i in stores.indices { stores[i]["a"] = i; stores[i].update("a") { $0? += 10 }; stores[i].update("b") { $0 = 1 } }
print(stores.map { $0["a"] ?? -1 }, stores.map(\.count), (stores[1] as? Logging<Mem<String, Int>>)?.log ?? [])  // expect: [10, 11] [2, 2] ["a", "a", "b"]
func total<S: Store>(_ s: S, _ ks: [S.Key]) -> Int where S.Value == Int { ks.compactMap { s[$0] }.reduce(0, +) }
print(stores.map { total($0, ["a", "b"]) })  // expect: [11, 12]
func make(_ logged: Bool) -> any Store<Int, String> { logged ? Logging(Mem<Int, String>()) : Mem() }
var m = make(true); m[3] = "x"; print(m[3]!, type(of: m))  // expect: x Logging<Mem<Int, String>>
struct AnyStore<K: Hashable, V>: Store { private var box: any Store<K, V>; init(_ s: some Store<K, V>) { box = s }; subscript(k: K) -> V? { get { box[k] } set { box[k] = newValue } }; var count: Int { box.count } }
