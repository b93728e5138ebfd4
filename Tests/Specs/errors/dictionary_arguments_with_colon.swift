let ages: Dictionary<String: Int> = [:]  // expect error 28: expected '>' to complete generic argument list
