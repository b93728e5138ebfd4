let names: [String: Int] = ["a": 1]
print(names["a"]!)  // expect: 1
print(names["b"]!)  // expect fault: Unexpectedly found nil while unwrapping an Optional value
