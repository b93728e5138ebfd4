let f = { $0 + $1 }  // expect error 14: ambiguous use of operator '+'
