struct Inner { var n = 1 }
struct Outer { var inner = Inner(); var list = [Inner(), Inner()] }
var a = Outer()
var b = a
b.inner.n = 5
b.list[1].n = 7
print(a.inner.n, a.list[1].n, b.inner.n, b.list[1].n)  // expect: 1 1 5 7
var array = [a, b]
array[0].inner.n += 100
print(a.inner.n, array[0].inner.n)  // expect: 1 101
for var item in array { item.inner.n = 0 }
print(array.map { $0.inner.n })  // expect: [101, 5]
func reset(_ o: inout Outer) { o.inner.n = 0; o.list.removeAll() }
reset(&array[1])
print(array[1].list.count, b.list.count)  // expect: 0 2
