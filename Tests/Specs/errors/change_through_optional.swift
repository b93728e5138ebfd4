var o: String?
o  // expect error 1: value of optional type 'String?' must be unwrapped to refer to member 'append' of wrapped base type 'String'
    .append("b")  // expect error 6: cannot use mutating member on immutable value: 'o' is immutable
var xs: [Int]? = [1]
xs.append(2)  // expect error 4: no exact matches in call to instance method 'append'
xs  // expect error 1: value of optional type '[Int]?' must be unwrapped to refer to member 'removeLast' of wrapped base type '[Int]'
    .removeLast()  // expect error 6: cannot use mutating member on immutable value: 'xs' is immutable
let s: Set<Int>? = []
s  // expect error 1: value of optional type 'Set<Int>?' must be unwrapped to refer to member 'insert' of wrapped base type 'Set<Int>'
    .insert(1)  // expect error 6: cannot use mutating member on immutable value: 's' is a 'let' constant
class K { var names: [String]? = nil }
let k = K()
k.names  // expect error 3: value of optional type '[String]?' must be unwrapped to refer to member 'sort' of wrapped base type '[String]'
    .sort()  // expect error 6: cannot use mutating member on immutable value: 'k' is a 'let' constant
