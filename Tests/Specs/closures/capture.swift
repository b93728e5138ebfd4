var counter = 0
let increment = { counter += 1 }
increment()
increment()
print(counter)  // expect: 2
var fs: [() -> Int] = []
for i in 0..<3 { fs.append { i * 10 } }
print(fs.map { $0() })  // expect: [0, 10, 20]
var x = 1
let byValue = { [x] in x }
let byReference = { x }
x = 100
print(byValue(), byReference())  // expect: 1 100
let renamed = { [y = x * 2] in y }
x = 0
print(renamed())  // expect: 200
func makeAdder(_ n: Int) -> (Int) -> Int { { $0 + n } }
print(makeAdder(5)(1), makeAdder(7)(1))  // expect: 6 8
