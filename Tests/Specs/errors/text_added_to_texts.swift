var names = ["a"]
let name = "b"
names += "c"  // expect error 7: operator function '+=' requires the types 'String' and 'String.Element' (aka 'Character') be equivalent
names += name  // expect error 7: operator function '+=' requires the types 'String' and 'String.Element' (aka 'Character') be equivalent
names = names + "d"  // expect error 15: binary operator '+' cannot be applied to operands of type '[String]' and 'String'
var numbers = [1]
numbers = numbers + 3  // expect error 21: cannot convert value of type 'Int' to expected argument type 'Array<Int>'
