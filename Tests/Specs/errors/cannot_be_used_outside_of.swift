func f() { super.f() }  // expect error 12: 'super' cannot be used outside of a class computed property, method, initializer, deinitializer, or subscript
