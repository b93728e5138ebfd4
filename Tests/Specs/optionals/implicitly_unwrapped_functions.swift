class B { var action: (() -> Int)!; init() {} }
let b = B(); b.action = { 42 }; print(b.action())  // expect: 42
var title: String! = "x"; func path(_ f: Bool) -> String { f ? title : title + "!" }; print(path(true), path(false))  // expect: x x!
struct H { var onTap: ((Int) -> Void)! }
var h = H(); h.onTap = { print("tap", $0) }; h.onTap(3)  // expect: tap 3
