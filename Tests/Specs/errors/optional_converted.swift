let input: String? = "12"
let f: Double? = 1.5
print(Int(input) ?? 0)  // expect error 11: value of optional type 'String?' must be unwrapped to a value of type 'String'
print(Double(input) ?? 0)  // expect error 14: value of optional type 'String?' must be unwrapped to a value of type 'String'
print(Int(f))  // expect error 11: value of optional type 'Double?' must be unwrapped to a value of type 'Double'
print(Double(f))  // expect error 14: value of optional type 'Double?' must be unwrapped to a value of type 'Double'
