func b() -> some Sequence<Int> { [3, 1, 2].lazy.filter { $0 > 1 } }
for n in b() { print(n) }
print(Array(b()), b().map { $0 + 1 })
func d() -> some Equatable { 5 }
print(d() == d())
// expect: 3
// expect: 2
// expect: [3, 2] [4, 3]
// expect: true
