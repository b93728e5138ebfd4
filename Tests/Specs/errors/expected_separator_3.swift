print("a" "b")  // expect error 11: expected ',' separator
