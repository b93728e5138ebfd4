let parts = [1, 2, 3]
assert(parts.count == 3)
print("three")  // expect: three
assert(parts.isEmpty)  // expect fault: Assertion failed
print("none")
