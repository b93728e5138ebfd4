let pairs = [("a", 1), ("b", 2)]
for (name, number, rest) in pairs { print(name, number) }  // expect error 29: pattern cannot match values of type '(String, Int)'
