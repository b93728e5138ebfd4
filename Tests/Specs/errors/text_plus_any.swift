let thing: Any = "a"
print("x" + thing)  // expect error 11: binary operator '+' cannot be applied to operands of type 'String' and 'Any'
print(thing + "x")  // expect error 13: binary operator '+' cannot be applied to operands of type 'Any' and 'String'
