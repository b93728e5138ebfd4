protocol P { var x: Int }  // expect error 18: property in protocol must have explicit { get } or { get set } specifier
