let d = [:]  // expect error 9: empty collection literal requires an explicit type
