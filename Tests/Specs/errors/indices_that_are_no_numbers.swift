enum L: Int { case cat, dog }
var m = [[0, 0], [0, 0]]
var v = [0, 0]
var d = ["a": 1]
var dd = ["a": ["b": 1]]
let t = L.cat, p = L.dog, k = 1.5, s = "a", i = 1
m[t][0] += 1  // expect error 3: cannot convert value of type 'L' to expected argument type 'Int'
m[0][t] += 1  // expect error 6: cannot convert value of type 'L' to expected argument type 'Int'
m[k][0] += 1  // expect error 3: cannot convert value of type 'Double' to expected argument type 'Int'
m[0][k] += 1  // expect error 6: cannot convert value of type 'Double' to expected argument type 'Int'
m[t][0] = 1  // expect error 3: cannot convert value of type 'L' to expected argument type 'Int'
m[0][k] = 1  // expect error 6: cannot convert value of type 'Double' to expected argument type 'Int'
m[0][k] = i  // expect error 6: cannot convert value of type 'Double' to expected argument type 'Int'
m[k][0] = i  // expect error 3: cannot convert value of type 'Double' to expected argument type 'Int'
m[0][k] += i  // expect error 6: cannot convert value of type 'Double' to expected argument type 'Int'
v[k] += 1  // expect error 3: cannot convert value of type 'Double' to expected argument type 'Int'
v[k] = 1  // expect error 3: cannot convert value of type 'Double' to expected argument type 'Int'
v[k] = i  // expect error 3: cannot convert value of type 'Double' to expected argument type 'Int'
v[k] += i  // expect error 3: cannot convert value of type 'Double' to expected argument type 'Int'
v[s] += 1  // expect error 3: cannot convert value of type 'String' to expected argument type 'Int'
v[s] = 1  // expect error 3: cannot convert value of type 'String' to expected argument type 'Int'
v[t] += 1  // expect error 3: cannot convert value of type 'L' to expected argument type 'Int'
v[t] = i  // expect error 3: cannot convert value of type 'L' to expected argument type 'Int'
v[t] += i  // expect error 3: cannot convert value of type 'L' to expected argument type 'Int'
print(m[t][0])  // expect error 8: no exact matches in call to subscript 
print(m[k][0])  // expect error 8: no exact matches in call to subscript 
print(m[0][k])  // expect error 11: no exact matches in call to subscript 
print(v[k])  // expect error 8: no exact matches in call to subscript 
print(v[s])  // expect error 8: no exact matches in call to subscript 
let z3 = m[k][0]  // expect error 11: no exact matches in call to subscript 
let z4 = m[0][k]  // expect error 14: no exact matches in call to subscript 
let z5: Int = m[k][0]  // expect error 17: cannot convert value of type 'Double' to expected argument type 'Int'
let z6: Int = m[0][k]  // expect error 20: cannot convert value of type 'Double' to expected argument type 'Int'
let z8: Int = v[k]  // expect error 17: cannot convert value of type 'Double' to expected argument type 'Int'
let z9 = v[k] + 1  // expect error 12: cannot convert value of type 'Double' to expected argument type 'Int'
let y1 = m[0][k] + 1  // expect error 15: cannot convert value of type 'Double' to expected argument type 'Int'
let y2 = m[k][0] + 1  // expect error 12: cannot convert value of type 'Double' to expected argument type 'Int'
d[1] = 2  // expect error 3: cannot convert value of type 'Int' to expected argument type 'String'
d[i] = 2  // expect error 3: cannot convert value of type 'Int' to expected argument type 'String'
d[i] = i  // expect error 3: cannot convert value of type 'Int' to expected argument type 'String'
d[k] = i  // expect error 3: cannot convert value of type 'Double' to expected argument type 'String'
d[i]! += 1  // expect error 3: cannot convert value of type 'Int' to expected argument type 'String'
d[i, default: 0] += 1  // expect error 3: cannot convert value of type 'Int' to expected argument type 'String'
dd[i]!["a"] = 1  // expect error 4: cannot convert value of type 'Int' to expected argument type 'String'
dd["a"]![i] = 1  // expect error 10: cannot convert value of type 'Int' to expected argument type 'String'
dd["a"]?[i] = 1  // expect error 10: cannot convert value of type 'Int' to expected argument type 'String'
dd["a"]![i]! += 1  // expect error 10: cannot convert value of type 'Int' to expected argument type 'String'
dd["a", default: [:]][i] = 1  // expect error 23: cannot convert value of type 'Int' to expected argument type 'String'
dd["a", default: [:]][i, default: 0] += 1  // expect error 23: cannot convert value of type 'Int' to expected argument type 'String'
dd[i, default: [:]]["a"] = 1  // expect error 4: cannot convert value of type 'Int' to expected argument type 'String'
dd[i, default: [:]]["a", default: 0] += 1  // expect error 4: cannot convert value of type 'Int' to expected argument type 'String'
v[d["a"]] += 1  // expect error 4: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
v[d["a"]] = 1  // expect error 4: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
v[Double(i)] = 1  // expect error 3: cannot convert value of type 'Double' to expected argument type 'Int'
v[i / 2.0] = 1  // expect error 7: cannot convert value of type 'Double' to expected argument type 'Int'
v[k + 1] = 1  // expect error 3: cannot convert value of type 'Double' to expected argument type 'Int'
v[k * 2] += 1  // expect error 3: cannot convert value of type 'Double' to expected argument type 'Int'
print(v[k / 2])  // expect error 9: cannot convert value of type 'Double' to expected argument type 'Int'
print(v[Double(i) / 2])  // expect error 9: cannot convert value of type 'Double' to expected argument type 'Int'
m[i][k / 2] = 1  // expect error 6: cannot convert value of type 'Double' to expected argument type 'Int'
m[Int(k)][k] = 1  // expect error 11: cannot convert value of type 'Double' to expected argument type 'Int'
v[i] = k  // expect error 8: cannot assign value of type 'Double' to subscript of type 'Int'
v[i] = "a"  // expect error 8: cannot assign value of type 'String' to subscript of type 'Int'
m[i][i] = k  // expect error 11: cannot assign value of type 'Double' to subscript of type 'Int'
m[i] = 5  // expect error 8: cannot assign value of type 'Int' to subscript of type '[Int]'
m[i] = [k]  // expect error 9: cannot convert value of type 'Double' to expected element type 'Int'
m[i] += 1  // expect error 9: cannot convert value of type 'Int' to expected argument type 'Array<Int>'
m[i].append(k)  // expect error 13: cannot convert value of type 'Double' to expected argument type 'Int'
