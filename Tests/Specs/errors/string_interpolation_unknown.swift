let s = "value: \(valeu)"  // expect error 19: cannot find 'valeu' in scope
