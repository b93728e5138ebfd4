let f = { a, b in a * b }  // expect error 21: ambiguous use of operator '*'
