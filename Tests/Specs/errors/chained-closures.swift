struct Person {
    var name = "Ann"
    var age = 3
    var nick: String? = nil
}
let people = [Person()]
let numbers = [1, 2]
let words = ["a"]
let limit = 2
_ = numbers.map { "\($0)" }.reduce(0) { $0 + $1 }  // expect error 19: cannot convert value of type 'String' to closure result type 'Int'
_ = numbers.map { "\($0)" }.filter { $0 > 2 }  // expect error 19: cannot convert value of type 'String' to closure result type 'Int'
_ = numbers.map { $0 > 1 ? "a" : "b" }.filter { $0 == 2 }  // expect error 26: cannot convert value of type 'String' to closure result type 'Int'
_ = numbers.map { [$0] }.contains(2)  // expect error 19: cannot convert value of type '[Int]' to closure result type 'Int'
_ = numbers.map { x in
    let text = "\(x)"
    return text  // expect error 12: cannot convert value of type 'String' to closure result type 'Int'
}.map { $0 * 2 }
_ = people.map { $0.name + "!" }.filter { $0 > limit && $0 < 5 }  // expect error 26: cannot convert value of type 'String' to closure result type 'Int'
_ = people.map { $0.name }.filter { $0 > 2 }  // expect error 40: binary operator '>' cannot be applied to operands of type '()' and 'Int'
_ = people.map { $0.name }.sorted { $0 < $1 }.filter { $0 > limit }  // expect error 59: binary operator '>' cannot be applied to operands of type '()' and 'Int'
_ = people.map { $0.age }.map { $0 + "a" }  // expect error 36: binary operator '+' cannot be applied to operands of type '()' and 'String'
_ = people.map { $0.age > 3 }.filter { $0 == 2 }  // expect error 43: binary operator '==' cannot be applied to operands of type '()' and 'Int'
_ = people.map { $0.age > 3 }.reduce("") { $0 + $1 }  // expect error 47: binary operator '+' cannot be applied to operands of type 'String' and '()'
_ = numbers.map { String($0) }.map { $0 * 2 }  // expect error 38: cannot convert value of type 'String' to expected argument type 'Int'
_ = people.map { $0.name }.map { $0 / 2 }  // expect error 37: binary operator '/' cannot be applied to operands of type 'String' and 'Int'
_ = people.map { $0.age }.filter { $0 >= 2.5 }  // expect error 39: binary operator '>=' cannot be applied to operands of type 'Int' and 'Double'
_ = numbers.map { $0 + "a" }.filter { $0 > 2 }  // expect error 24: cannot convert value of type 'String' to expected argument type 'Int'
_ = numbers.map { $0 + "a" }.joined()  // expect error 19: cannot convert value of type 'Int' to expected argument type 'String'
_ = numbers.map { $0 * 2.5 }.map { x in x + 1 }  // expect error 24: cannot convert value of type 'Double' to expected argument type 'Int'
_ = people.map { $0.nick }.joined(separator: ", ")  // expect error 21: value of optional type 'String?' must be unwrapped to a value of type 'String'
_ = people.map { $0.nick }.filter { $0 == 2 }  // expect error 40: binary operator '==' cannot be applied to operands of type '()' and 'Int'
_ = people.map { $0.nick }.map { $0 + 1 }  // expect error 34: cannot convert value of type 'String?' to expected argument type 'Int'
