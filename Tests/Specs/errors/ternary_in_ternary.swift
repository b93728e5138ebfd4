let i = 3
func name(_ n: Int) -> String { return n == 1 ? "a" : n == 2 ? "b" : n == 3 ? "c" : n }  // expect error 85: result values in '? :' expression have mismatching types 'String' and 'Int'
func wide(_ n: Int) -> Int { n == 1 ? 3 : n == 2 ? "b" : 5 }  // expect error 52: result values in '? :' expression have mismatching types 'String' and 'Int'
func text(_ n: Int) -> String { n == 1 ? "b" : 3 }  // expect error 40: cannot convert return expression of type 'Int' to return type 'String'
func other(_ n: Int) -> String { n == 1 ? 3 : "b" }  // expect error 41: cannot convert return expression of type 'Int' to return type 'String'
for k in 1...15 {
    print(k % 15 == 0 ? "FizzBuzz" : k % 3 == 0 ? "Fizz" : k % 5 == 0 ? "Buzz" : k)  // expect error 82: result values in '? :' expression have mismatching types 'String' and 'Int'
    let word = k % 15 == 0 ? "FizzBuzz" : k % 3 == 0 ? "Fizz" : k % 5 == 0 ? "Buzz" : k  // expect error 87: result values in '? :' expression have mismatching types 'String' and 'Int'
}
let s: String = i == 1 ? 3 : "b"  // expect error 24: cannot convert value of type 'Int' to specified type 'String'
