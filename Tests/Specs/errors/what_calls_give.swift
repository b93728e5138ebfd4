let chars = Array("abc"), run = 2, i = 0, s = "a"
var out = ""
out += String(run) + chars[i]  // expect error 27: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
out += chars[i] + String(run)  // expect error 13: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
out += String(run) + chars[0]  // expect error 27: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
out = out + String(run) + chars[i]  // expect error 32: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
out += "\(run)" + chars[i]  // expect error 24: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
out += s + chars[i]  // expect error 17: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
out += s.uppercased() + chars[i]  // expect error 30: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
out += String(chars[i]) + chars[i]  // expect error 32: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
func place(_ c: [Int]) {}
func plus(_ n: Int) {}
let arr = [1]
var w = arr.append(3)  // expect error 13: cannot use mutating member on immutable value: 'arr' is a 'let' constant
let row = [1, 2], inf = 3
print(row.map { $0 >= inf ? "-" : $0 }.joined(separator: " "))  // expect error 27: cannot convert value of type 'Int' to closure result type 'String'  // expect error 29: result values in '? :' expression have mismatching types 'String' and 'Int'
print(row.map { $0 >= inf ? "-" : $0 })  // expect error 29: result values in '? :' expression have mismatching types 'String' and 'Int'
let r1 = row.map { $0 >= inf ? "-" : $0 }.joined()  // expect error 30: cannot convert value of type 'Int' to closure result type 'String'  // expect error 32: result values in '? :' expression have mismatching types 'String' and 'Int'
let r2 = row.map { $0 > 1 ? "a" : 0 }  // expect error 29: result values in '? :' expression have mismatching types 'String' and 'Int'
let r3: [String] = row.map { $0 > 1 ? "a" : $0 }  // expect error 37: cannot convert value of type 'Int' to closure result type 'String'  // expect error 39: result values in '? :' expression have mismatching types 'String' and 'Int'
let r4 = row.map { $0 > 1 ? $0 : "a" }.joined(separator: ",")  // expect error 29: result values in '? :' expression have mismatching types 'Int' and 'String'
let by: UInt8 = 3, ds = [1, 2]
let v1 = ds[by]  // expect error 12: no exact matches in call to subscript 
let v3 = ds[by & 15]  // expect error 13: cannot convert value of type 'UInt8' to expected argument type 'Int'
let v4 = ds[by + 1]  // expect error 13: cannot convert value of type 'UInt8' to expected argument type 'Int'
let v5 = ds[x]  // expect error 12: no exact matches in call to subscript 
let x = 1.5
let v6 = ds[x * 2]  // expect error 13: cannot convert value of type 'Double' to expected argument type 'Int'
let v7 = ds[x / 2]  // expect error 13: cannot convert value of type 'Double' to expected argument type 'Int'
let v8 = ds["a"]  // expect error 12: no exact matches in call to subscript 
let v9 = ds[s + "b"]  // expect error 12: no exact matches in call to subscript 
