let a = [1, 2], str = "abc", d = ["a": 1]
_ = str.reversed().uppercased()  // expect error 20: reference to member 'uppercased' cannot be resolved without a contextual type
_ = a.prefix(2).average()  // expect error 17: reference to member 'average' cannot be resolved without a contextual type
_ = str.split(separator: " ").length  // expect error 31: reference to member 'length' cannot be resolved without a contextual type
_ = a.reversed().sum()  // expect error 18: reference to member 'sum' cannot be resolved without a contextual type
_ = d.filter { $0.value > 1 }.size  // expect error 31: reference to member 'size' cannot be resolved without a contextual type
_ = str.filter { $0 != "a" }.size  // expect error 30: reference to member 'size' cannot be resolved without a contextual type
for x in a.dropFirst().foo() { print(x) }  // expect error 24: reference to member 'foo' cannot be resolved without a contextual type
let s: String = str.split(separator: " ").joined(separator: ",").trimmed()  // expect error 66: reference to member 'trimmed' cannot be resolved without a contextual type
_ = a.filter { $0 > 1 }.size  // expect error 25: value of type '[Int]' has no member 'size'
_ = a.map { $0 + 1 }.size  // expect error 22: value of type '[Int]' has no member 'size'
