var n = 27, steps = 0
while n != 1 {
    n = n % 2 == 0 ? n / 2 : 3 * n + 1
    steps += 1
}
print(steps)  // expect: 111
var k = 0
repeat { k += 3 } while k < 10
print(k)  // expect: 12
while true {
    k -= 1
    if k % 2 == 0 { continue }
    if k < 5 { break }
}
print(k)  // expect: 3
while k < 5, steps > 100 { k += 1 }
print(k)  // expect: 5
