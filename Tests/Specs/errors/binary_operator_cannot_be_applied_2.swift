let names = ["a"]
for pair in zip(names, names) { print("x" + pair) }  // expect error 43: binary operator '+' cannot be applied to operands of type 'String' and '(String, String)'
