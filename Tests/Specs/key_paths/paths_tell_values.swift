struct Author { var born: Int?; var w: Double = 0; var tags: [String]? = nil }
func set<R, V>(_ r: inout R, _ k: WritableKeyPath<R, V>, _ v: V) { r[keyPath: k] = v }
var a = Author()
set(&a, \.born, 1882)
set(&a, \.w, 3)
set(&a, \.tags, ["a"])
print(a)  // expect: Author(born: Optional(1882), w: 3.0, tags: Optional(["a"]))
set(&a, \.born, nil)
let n = 4
set(&a, \.born, n)
print(a)  // expect: Author(born: Optional(4), w: 3.0, tags: Optional(["a"]))
