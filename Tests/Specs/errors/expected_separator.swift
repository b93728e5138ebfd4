print("a", "b"  // expect error 15: expected ',' separator
print("c")
