protocol Drawable { var z: Int { get } }
struct Dot: Drawable { var z = 1 }
let scene: [any Drawable] = [Dot(), Dot(z: 2)]
print(scene.map { type(of: $0) }.count, "\(scene.map { $0.z })")  // expect: 2 [1, 2]
let kinds: Any = scene.map { type(of: $0) }
print(kinds is [Int], (["b", "a"] as any Sequence<String>).sorted(), ([3, 1] as any Collection).count)  // expect: false ["a", "b"] 2
