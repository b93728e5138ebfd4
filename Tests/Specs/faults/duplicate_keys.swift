let k = "a"
print(k)  // expect: a
let d = ["a": 1, k: 2]  // expect fault: Dictionary literal contains duplicate keys
print(d.count)
