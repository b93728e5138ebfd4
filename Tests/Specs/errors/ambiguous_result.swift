func value(_ x: Int) -> Int { x }
func value(_ x: Int) -> Double { Double(x) }
let whole: Int = value(3)
let open = value(3)  // expect error 12: ambiguous use of 'value'
print(value(4))  // expect error 7: ambiguous use of 'value'
