static func f() {}  // expect error 8: static methods may only be declared on a type
