let d1: Int? = 1, d2 = Int("3"), xs = [d1, d2], f1: Double? = 2
func h() -> Int? { 1 }
let a = [d1, d2].reduce(0, +)  // expect error 28: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Int?) throws -> Int'
let b = xs.reduce(0, +)  // expect error 22: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Int?) throws -> Int'
let c = [d1].reduce(0, +)  // expect error 10: cannot convert value of type 'Int?' to expected element type 'Int'
let d = [h(), h()].reduce(0, +)  // expect error 30: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Int?) throws -> Int'
let e: Int = [d1, d2].reduce(0, +)  // expect error 33: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Int?) throws -> Int'
let f = [f1, f1].reduce(0, +)  // expect error 28: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double?) throws -> Int'
let g = [d1, d2].reduce(1, *)  // expect error 10: cannot convert value of type 'Int?' to expected element type 'Int'  // expect error 14: cannot convert value of type 'Int?' to expected element type 'Int'
let k = [d1, 3].reduce(0, +)  // expect error 10: cannot convert value of type 'Int?' to expected element type 'Int'
let l = [Int("3"), Int("4")].reduce(0, +)  // expect error 40: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Int?) throws -> Int'
print([d1, d2].reduce(0, +))  // expect error 26: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Int?) throws -> Int'
var out = [Any](), ss: [String] = [], ints = [1, 2], dd = [1.5]
out += ints[1...]  // expect error 5: operator function '+=' requires the types 'Any' and 'Int' be equivalent
out += ints
ss += ints[1...]  // expect error 4: operator function '+=' requires the types 'String' and 'Int' be equivalent
ss += ints  // expect error 4: binary operator '+=' cannot be applied to operands of type '[String]' and '[Int]'
ints += dd[0..<1]  // expect error 6: operator function '+=' requires the types 'Int' and 'Double' be equivalent
ints += dd  // expect error 6: binary operator '+=' cannot be applied to operands of type '[Int]' and '[Double]'
ints += ss.reversed()  // expect error 6: binary operator '+=' cannot be applied to operands of type '[Int]' and '[String]'
ints += 3  // expect error 9: cannot convert value of type 'Int' to expected argument type 'Array<Int>'
ints += d1  // expect error 9: cannot convert value of type 'Int?' to expected argument type 'Array<Int>'
ss += "abc"  // expect error 4: operator function '+=' requires the types 'String' and 'String.Element' (aka 'Character') be equivalent
ss += ["a", 1]  // expect error 13: cannot convert value of type 'Int' to expected element type 'String'
ints = ints + 3  // expect error 15: cannot convert value of type 'Int' to expected argument type 'Array<Int>'
ints = ints + dd  // expect error 13: binary operator '+' cannot be applied to operands of type '[Int]' and '[Double]'
ints.append(dd[0])  // expect error 15: cannot convert value of type 'Double' to expected argument type 'Int'
ints.append(contentsOf: dd)  // expect error 6: no exact matches in call to instance method 'append'
ints.append(contentsOf: dd[0...])  // expect error 6: no exact matches in call to instance method 'append'
ints.append(ints)  // expect error 6: no exact matches in call to instance method 'append'
ints.append([1, 2])  // expect error 6: no exact matches in call to instance method 'append'
ints.insert(2.5, at: 0)  // expect error 13: cannot convert value of type 'Double' to expected argument type 'Int'
ints.insert(3, 0)  // expect error 6: no exact matches in call to instance method 'insert'
ints.remove(3)  // expect error 6: no exact matches in call to instance method 'remove'
