let d = ["a": 1]
print(d[1] as Any)  // expect error 8: no exact matches in call to subscript 
