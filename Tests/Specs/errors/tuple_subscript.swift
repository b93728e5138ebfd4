let pair = (1, "a")
let i = 0
print(pair[0])  // expect error 11: cannot access element using subscript for tuple type '(Int, String)'; did you mean to use '.0'?
print(pair[i])  // expect error 11: cannot access element using subscript for tuple type '(Int, String)'; use '.' notation instead
