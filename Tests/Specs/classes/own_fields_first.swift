class C { init() { print("C") } }
class D: C { let u = "u", n = 5; var list = [1]; override init() { print(u, n, list); super.init(); list.append(2) } }
class E: D { var more = ["x"]; init(m: String) { more.append(m); super.init(); print(more, list) } }
print(D().list)
print(E(m: "y").more)
// expect: u 5 [1]
// expect: C
// expect: [1, 2]
// expect: u 5 [1]
// expect: C
// expect: ["x", "y"] [1, 2]
// expect: ["x", "y"]
