func increment(_ x: inout Int, by n: Int = 1) { x += n }
var a = 5
increment(&a)
increment(&a, by: 10)
print(a)  // expect: 16
struct Box { var items = [1, 2]; var n = 0 }
var box = Box()
increment(&box.n)
increment(&box.items[1], by: 5)
print(box.n, box.items)  // expect: 1 [1, 7]
func sortPair<T: Comparable>(_ a: inout T, _ b: inout T) { if b < a { swap(&a, &b) } }
var x = 9, y = 3
sortPair(&x, &y)
print(x, y)  // expect: 3 9
