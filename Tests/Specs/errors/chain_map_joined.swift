let xs = [1, 2, 3]
print(xs.map { $0 * 2 }.joined(separator: ", "))  // expect error 19: cannot convert value of type 'Int' to closure result type 'String'
print(["a"].map { $0.count }.sorted().joined())  // expect error 22: cannot convert value of type 'Int' to closure result type 'String'
let s = xs.map { n in
    let d = n * 2
    return d  // expect error 12: cannot convert value of type 'Int' to closure result type 'String'
}.joined(separator: " ")
