let letters = ["a", "b"]
print(letters.index(of: "b") ?? -1)  // expect: 1
print(letters.index(of: "c") ?? -1)  // expect: -1
