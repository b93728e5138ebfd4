let xs = [3, 1]
let m: Int? = xs.reduce(nil) { best, s in
    guard let best else { return s }
    return s > best ? s : best
}
print(m!)  // expect: 3
func f() -> Int? { xs.reduce(nil) { max($0 ?? $1, $1) } }
print(f()!)  // expect: 3
class Node { let v: Int; let next: Node?; init(_ v: Int, next: Node?) { self.v = v; self.next = next } }
func build() -> Node? { [1, 2].reduce(nil) { Node($1, next: $0) } }
print(build()!.v)  // expect: 2
let head = [1, 2].reduce(nil as Node?) { Node($1, next: $0) }
print(head!.next!.v)  // expect: 1
