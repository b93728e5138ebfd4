struct P { var t: [String: Int] = [:]; var xs = [1, 2, 3]; subscript(k: String) -> Int { get { t[k] ?? -1 } set { t[k] = newValue } } }
@dynamicMemberLookup struct R<T> { var v: T; subscript<U>(dynamicMember k: WritableKeyPath<T, U>) -> U { get { v[keyPath: k] } set { v[keyPath: k] = newValue } } }
var r = R(v: P()); r["q"] += 1; print(r["q"]); r["z"] = 5; let k = "z"; print(r[k], r.xs.count, r.t.count)
var a = R(v: [1, 2, 3]); a[0] = 9; a[1] += 4; print(a[0], a.v, a[2])
@dynamicMemberLookup final class Box<T> { var v: T; init(_ v: T) { self.v = v }; subscript<U>(dynamicMember k: KeyPath<T, U>) -> U { v[keyPath: k] } }
print(Box([5, 6])[1], Box("abc").count, Box([1: "x"])[1] ?? "-", Box(P())["n"])
// expect: 0
// expect: 5 3 2
// expect: 9 [9, 6, 3] 3
// expect: 6 3 x -1
