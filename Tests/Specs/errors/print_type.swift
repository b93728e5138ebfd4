print(Int)  // expect error 7: expected member name or initializer call after type name
