let n = 7
print(n % 2 == 0 ? "even" : "odd")  // expect: odd
let size = n < 5 ? "small" : n < 10 ? "medium" : "large"
print(size)  // expect: medium
let x: Double? = n > 5 ? 1.5 : nil
print(x as Any)  // expect: Optional(1.5)
print((n > 3 ? [1, 2] : []).count)  // expect: 2
