protocol Repo { func all() -> [Int] }
struct M: Repo { func all() -> [Int] { [1, 2] } }
func dump(_ repo: any Repo) -> String { repo.all().map { "\($0)" }.joined(separator: ",") }
let s = dump(M())
print(s)  // expect: 1,2
func show<T>(_ t: T) -> String { "generic" }
func show(_ t: any Repo) -> String { "box" }
func show2<T>(_ t: T) -> String { "generic" }
func show2(_ t: Any) -> String { "any" }
func show3<T>(_ t: T) -> String { "generic" }
func show3(_ t: Int?) -> String { "optional" }
func show5<T: Repo>(_ t: T) -> String { "generic" }
func show5(_ t: any Repo) -> String { "box" }
class A {}; class B: A {}
func show6<T>(_ t: T) -> String { "generic" }
func show6(_ t: A) -> String { "A" }
func show7<T: A>(_ t: T) -> String { "generic" }
func show7(_ t: A) -> String { "A" }
func show8<T>(_ t: T, n: Int = 0) -> String { "generic" }
func show8(_ t: Double) -> String { "d" }
let r: any Repo = M()
print(show(M()), show(3), show2(M()), show3(3), show5(M()), show6(B()), show7(B()), show8(3), show8(3.5))  // expect: box generic generic generic box A A generic d
print(show(r), show2(r), show5(r), [M()].map(show))  // expect: box generic box ["box"]
