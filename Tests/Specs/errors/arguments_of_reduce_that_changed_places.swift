let numbers = [1, 2, 3]
let votes = ["a", "b"]
let sum = numbers.reduce(+, 0)  // expect error 19: failed to produce diagnostic for expression; please submit a bug report (https://swift.org/contributing/#reporting-bugs)
let product: Int = numbers.reduce({ $0 * $1 }, 1)  // expect error 28: failed to produce diagnostic for expression; please submit a bug report (https://swift.org/contributing/#reporting-bugs)
print(numbers.reduce(+, 0))  // expect error 1: failed to produce diagnostic for expression; please submit a bug report (https://swift.org/contributing/#reporting-bugs)
func total() -> Int { numbers.reduce(+, 0) }  // expect error 31: failed to produce diagnostic for expression; please submit a bug report (https://swift.org/contributing/#reporting-bugs)
let counts = votes.reduce([:]) { counts, vote in counts[vote, default: 0] += 1 }  // expect error 26: missing argument label 'into:' in call
let maybe: [Int]? = [1]
let more = maybe?.reduce(0, +) + 1  // expect error 19: cannot convert value of type 'Int?' to expected argument type 'Int'
