let r = [1, 2].map { x in
    func f() -> Int { x }
    return f()
}
print(r)  // expect: [1, 2]
[1, 2].forEach { n in
    let d = ["a": n]
    func f() -> Int { d["a"]! }
    print(f())
}
func each<T>(_ a: T, _ f: (T) -> Void) { f(a) }
each(5) { x in
    func f() -> Int { x }
    print(f())
}
each("a") { x in
    let y = x
    func f() -> String { y }
    print(f())
}
each("a") { x in
    let f = { x }
    print(f())
}





let looked: (Int) -> Int = { line in
    let d = ["a": line]
    func column(_ name: String, _ c: (Int) -> Int) -> Int { c(d[name]!) }
    return column("a") { $0 }
}
print(looked(5))
func outer(_ line: Int) -> Int {
    let d = line * 2
    func column(_ name: String, _ c: (Int) -> Int) -> Int { c(d) }
    return column("a") { $0 }
}
print(outer(4))
// expect: 1
// expect: 2
// expect: 5
// expect: a
// expect: a
// expect: 5
// expect: 8
