let a = 5;
let b = 6;
print(a b)  // expect error 9: expected ',' separator
