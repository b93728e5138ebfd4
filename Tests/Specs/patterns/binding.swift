let (a, (b, c)) = (1, (2, 3))
print(a, b, c)  // expect: 1 2 3
if case let (x, y) = (5, 6), x < y { print(x, y) }  // expect: 5 6
let point = (x: 3, y: 0)
switch point {
case let (x, y) where y == 0 && x > 2: print("right", x)  // expect: right 3
default: print("no")
}
if case (let n, _)? = Optional((7, 8)) { print(n) }  // expect: 7
func f(_ v: Any) -> String {
    switch v {
    case let p as (Int, String): "\(p.0)\(p.1)"
    case let a as [Any]: "list \(a.count)"
    case Optional<Any>.none: "none"
    default: "?"
    }
}
print(f((1, "x")), f([1, "a"]), f(2.5))  // expect: 1x list 2 ?
