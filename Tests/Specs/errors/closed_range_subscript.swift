let r = 1...5
print(r[2])  // expect error 8: no exact matches in call to subscript 
