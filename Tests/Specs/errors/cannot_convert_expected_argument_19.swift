let ok = 5 && true  // expect error 10: cannot convert value of type 'Int' to expected argument type 'Bool'
print(ok)
