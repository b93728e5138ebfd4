// Labels that are missing, and what is wrong with the values as well.
let xs = [1, 2]
print(xs.first(
    where: 3) as Any)  // expect error 12: cannot convert value of type 'Int' to expected argument type '(Int) throws -> Bool'
print(xs.sorted(by: 3))  // expect error 21: cannot convert value of type 'Int' to expected argument type '(Int, Int) throws -> Bool'
for x in xs.max() { print(x) }  // expect error 13: for-in loop requires 'Int?' to conform to 'Sequence'; did you mean to unwrap optional?
for x in xs.first { print(x) }  // expect error 13: for-in loop requires 'Int?' to conform to 'Sequence'; did you mean to unwrap optional?
let a: String = ["a"].joined  // expect error 23: no 'joined' candidates produce the expected contextual result type 'String'
func f(_ r: [Int]) -> [Int] { r.reversed }  // expect error 33: no 'reversed' candidates produce the expected contextual result type '[Int]'
func makeCounter() -> () -> Int { { 1 } }
let c: (Int) -> Int = makeCounter()  // expect error 34: cannot convert value of type '() -> Int' to specified type '(Int) -> Int'
