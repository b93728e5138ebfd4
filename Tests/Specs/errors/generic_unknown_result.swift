func make<T>() -> T { fatalError() }
let x = make()  // expect error 9: generic parameter 'T' could not be inferred
