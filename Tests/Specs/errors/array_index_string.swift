let a = [1]
print(a["0"])  // expect error 8: no exact matches in call to subscript 
