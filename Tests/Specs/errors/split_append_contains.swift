let arr = [1, 2]
var xs = [1]
_ = "a b".split(" ")  // expect error 11: no exact matches in call to instance method 'split'
xs.append([3])  // expect error 4: no exact matches in call to instance method 'append'
xs.append(contentsOf: 3)  // expect error 4: no exact matches in call to instance method 'append'
_ = arr.contains("a")  // expect error 9: instance method 'contains' requires the types 'Int' and 'String.Element' (aka 'Character') be equivalent
_ = arr.map(Double)  // expect error 9: no exact matches in call to instance method 'map'
