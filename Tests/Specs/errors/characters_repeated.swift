let s = "abc", i = 1, chars = Array("abc")
var out = "", n = 0, list: [String] = []
out = s[i] + out  // expect error 8: no exact matches in call to subscript 
out = out + s[i]  // expect error 14: no exact matches in call to subscript 
out += s[i]  // expect error 9: no exact matches in call to subscript 
out += s[i - 1]  // expect error 9: no exact matches in call to subscript 
out += s[0]  // expect error 9: no exact matches in call to subscript 
out = String(s[i]) + out  // expect error 14: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
out = String(s[i - 1]) + out  // expect error 14: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
out = String(s[0]) + out  // expect error 14: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
out.append(s[i])  // expect error 12: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
out.append(s[i - 1])  // expect error 12: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
out.append(s[0])  // expect error 12: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
list.append(s[i - 1])  // expect error 14: cannot convert value of type 'Character' to expected argument type 'String'
print(s[i])  // expect error 7: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
print(s[i - 1])  // expect error 7: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
let a = s[i]  // expect error 9: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
let b = s[i - 1]  // expect error 9: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
let c = s[s.count - 1]  // expect error 9: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
if s[i] == s[i - 1] { }  // expect error 4: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.  // expect error 12: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
if s[i - 1] == s[i - 1] { }  // expect error 4: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.  // expect error 16: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
if s[i] == "a" { }  // expect error 4: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
if s[i - 1] == "a" { }  // expect error 4: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
let d = s[0] == "a" ? 1 : 2  // expect error 9: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
for j in 0..<s.count { if s[j] == s[s.count - 1 - j] { n += 1 } }  // expect error 27: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.  // expect error 35: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
let e: Character = s[i - 1]  // expect error 20: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
let f: String = s[i - 1]  // expect error 18: cannot convert value of type 'Character' to specified type 'String'
let g = Int(s[i - 1])  // expect error 14: no exact matches in call to subscript 
let h = String(s[i - 1])  // expect error 16: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
let k = "\(s[i - 1])"  // expect error 12: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
let m = s[i - 1].isLetter  // expect error 9: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
let o = s[1...2]  // expect error 9: 'subscript(_:)' is unavailable: cannot subscript String with an integer range, use a String.Index range instead.
let p = s[i..<i + 1]  // expect error 9: 'subscript(_:)' is unavailable: cannot subscript String with an integer range, use a String.Index range instead.
let q = s[...i]  // expect error 9: 'subscript(_:)' is unavailable: cannot subscript String with an integer range, use a String.Index range instead.
out += chars[i]  // expect error 13: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
out = chars[i] + out  // expect error 12: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
for ch in s { out.append(ch * n) }  // expect error 19: no exact matches in call to instance method 'append'  // expect error 29: binary operator '*' cannot be applied to operands of type 'Character' and 'Int'
for ch in s { out += ch * n }  // expect error 19: binary operator '+=' cannot be applied to operands of type 'String' and 'Int'  // expect error 25: binary operator '*' cannot be applied to operands of type 'Character' and 'Int'
for ch in s { out += ch * 2 }  // expect error 19: binary operator '+=' cannot be applied to operands of type 'String' and 'Int'  // expect error 25: binary operator '*' cannot be applied to operands of type 'Character' and 'Int'
for ch in s { out.append(ch * 3) }  // expect error 19: no exact matches in call to instance method 'append'  // expect error 29: binary operator '*' cannot be applied to operands of type 'Character' and 'Int'
for ch in s { out += ch + "x" }  // expect error 22: cannot convert value of type 'Character' to expected argument type 'String'
for ch in s { out += "x" + ch }  // expect error 28: cannot convert value of type 'Character' to expected argument type 'String'
for ch in s { out.append("x" + ch) }  // expect error 32: cannot convert value of type 'Character' to expected argument type 'String'
for ch in s { n += ch }  // expect error 20: cannot convert value of type 'Character' to expected argument type 'Int'
for ch in s { n += Int(ch) }  // expect error 20: no exact matches in call to initializer 
list.append("x" * n)  // expect error 6: no exact matches in call to instance method 'append'  // expect error 17: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
out.append("x" * n)  // expect error 5: no exact matches in call to instance method 'append'  // expect error 16: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
out += "x" * n  // expect error 5: binary operator '+=' cannot be applied to operands of type 'String' and 'Int'  // expect error 12: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
print("x" * 3)  // expect error 11: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
print("-" * n + "x")  // expect error 11: binary operator '*' cannot be applied to operands of type 'String' and 'Int'  // expect error 15: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
let bar = "=" * 20  // expect error 15: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
