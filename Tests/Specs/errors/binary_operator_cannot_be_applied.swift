let names = ["a", "b"]
for name in names.enumerated() {
    print(name + "!")  // expect error 16: binary operator '+' cannot be applied to operands of type '(offset: Int, element: String)' and 'String'
}
