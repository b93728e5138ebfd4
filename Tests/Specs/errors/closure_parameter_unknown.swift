let f = { x in x }  // expect error 11: cannot infer type of closure parameter 'x' without a type annotation
