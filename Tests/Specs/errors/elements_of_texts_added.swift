let chars = Array("abc"), nums = [1, 2], i = 1, ds = [1.5], names = ["a"]
func f(_ n: Int) -> Int { n }
var out = "", total = 0.0, n = 0
out += chars[0]  // expect error 13: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
out += chars[i]  // expect error 13: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
out += chars[f(i)]  // expect error 13: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
out += chars[nums[0]]  // expect error 13: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
out += chars[-1]  // expect error 13: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
out += nums[i + 1]  // expect error 12: cannot convert value of type 'Int' to expected argument type 'String'
out += nums[i]  // expect error 12: cannot convert value of type 'Int' to expected argument type 'String'
total += nums[i + 1]  // expect error 14: cannot convert value of type 'Int' to expected argument type 'Double'
total += nums[i]  // expect error 14: cannot convert value of type 'Int' to expected argument type 'Double'
total = total + nums[i + 1]  // expect error 21: cannot convert value of type 'Int' to expected argument type 'Double'
n += ds[i + 1]  // expect error 8: cannot convert value of type 'Double' to expected argument type 'Int'
n += names[i + 1]  // expect error 11: cannot convert value of type 'String' to expected argument type 'Int'
n = n + ds[i + 1]  // expect error 11: cannot convert value of type 'Double' to expected argument type 'Int'
let d = "x" + nums[i + 1]  // expect error 13: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
let e: String = chars[i + 1]  // expect error 22: cannot convert value of type 'String.Element' (aka 'Character') to specified type 'String'
out = chars[i + 1]  // expect error 12: cannot assign value of type 'String.Element' (aka 'Character') to type 'String'
out.append(nums[i + 1])  // expect error 5: no exact matches in call to instance method 'append'
let g = nums[i + 1] * 2.5  // expect error 21: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
let h = nums[i + 1] * ds[i]  // expect error 21: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
let k = names[i + 1] + 1  // expect error 22: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
func q(_ s: String) {}
q(chars[i + 1])  // expect error 8: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
q(nums[i + 1])  // expect error 7: cannot convert value of type 'Int' to expected argument type 'String'
let grid = [["a"]]
out += grid[i + 1][i]
let cg = [chars]
let dict = ["a": chars[0]]
let m = chars.map { "x" + $0 }  // expect error 27: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'
