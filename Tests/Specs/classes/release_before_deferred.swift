class Resource {
    let name: String
    init(_ name: String) { self.name = name; print("open \(name)") }
    deinit { print("close \(name)") }
}
func early(_ flag: Bool) -> Int {
    let a = Resource("a")
    defer { print("deferred") }
    let b = Resource("b")
    if flag { return a.name.count + b.name.count }
    for i in 0..<2 {
        defer { print("turn", i) }
        let c = Resource("c\(i)")
        if i == 1 { break }
        print(c.name)
    }
    return 0
}
print(early(true))
print(early(false))
do {
    let a = Resource("x")
    defer { print("deferred") }
    let b = [Resource("y"), Resource("z")]
    print(a.name, b.count)
}
// expect: open a
// expect: open b
// expect: close b
// expect: deferred
// expect: close a
// expect: 2
// expect: open a
// expect: open b
// expect: open c0
// expect: c0
// expect: close c0
// expect: turn 0
// expect: open c1
// expect: close c1
// expect: turn 1
// expect: close b
// expect: deferred
// expect: close a
// expect: 0
// expect: open x
// expect: open y
// expect: open z
// expect: x 2
// expect: close y
// expect: close z
// expect: deferred
// expect: close x
