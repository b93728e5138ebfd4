func add(
    a: integer,  // expect error 8: cannot find type 'integer' in scope
    b: integer  // expect error 8: cannot find type 'integer' in scope
) -> Int { return a + b }  // expect error 21: cannot convert return expression of type 'String' to return type 'Int'
func product(
    a: double,  // expect error 8: cannot find type 'double' in scope
    b: double  // expect error 8: cannot find type 'double' in scope
) -> Double { a * b }  // expect error 17: cannot convert return expression of type 'Duration' to return type 'Double'
func rest(
    a: integer,  // expect error 8: cannot find type 'integer' in scope
    b: integer  // expect error 8: cannot find type 'integer' in scope
) -> Int {
    let rest: Int = a % b  // expect error 23: cannot convert value of type 'Int128' to specified type 'Int'
    let more = a + b
    return rest + 1
}
struct Vector {
    var x: double  // expect error 12: cannot find type 'double' in scope
    var y: double  // expect error 12: cannot find type 'double' in scope
    var square: Double { x * x + y * y }  // expect error 32: cannot convert return expression of type 'Duration' to return type 'Double'
    var name: String { "\(x + y)" }
}
print(add(a: 1, b: 2))
