let width = 3
print(String(repeating: "-", count: width) + "|")  // expect: ---|
print(String(repeating: "-", count: width - 5))  // expect fault: Negative count not allowed
