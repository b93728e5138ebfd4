var later: () -> Void = {}
func run(completion: () -> Void) { later = completion }  // expect error 42: assigning non-escaping parameter 'completion' to an '@escaping' closure
