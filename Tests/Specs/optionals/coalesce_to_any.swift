let number: Double? = nil
let other: Int? = 3
print(number ?? "none", other ?? "none")  // expect: none 3
