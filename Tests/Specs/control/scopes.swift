let x = 1
do {
    let x = 2
    print(x)  // expect: 2
    if true { let x = x + 10; print(x) }  // expect: 12
}
print(x)  // expect: 1
func f(_ x: Int) -> Int { let x = x * 2; return x }
print(f(5))  // expect: 10
for x in 5...5 { print(x) }  // expect: 5
if let x = Optional(9) { print(x) }  // expect: 9
print(x)  // expect: 1
