class Foo { init() -> Foo {} }  // expect error 23: initializers cannot have a result type
