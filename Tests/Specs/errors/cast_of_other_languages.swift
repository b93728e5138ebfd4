let a = 3.7
print((Int))  // expect error 7: expected member name or initializer call after type name
let pair = (x: 3)  // expect error 13: cannot create a single-element tuple with an element label
