let x = 7
if x > 5 { print("big") }  // expect: big
if x < 5 { print("small") } else if x == 7 { print("seven") } else { print("other") }  // expect: seven
if x > 5, x < 10, x != 8 { print("all") }  // expect: all
if x > 100 || x == 7 && !(x == 8) { print("mixed") }  // expect: mixed
let label = if x % 2 == 0 { "even" } else { "odd" }
print(label)  // expect: odd
let size: Double = if x < 5 { 1 } else if x < 10 { 2.5 } else { 3 }
print(size)  // expect: 2.5
